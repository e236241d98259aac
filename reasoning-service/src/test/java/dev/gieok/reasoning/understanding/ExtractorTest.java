package dev.gieok.reasoning.understanding;

import static dev.gieok.reasoning.understanding.Understood.facts;
import static dev.gieok.reasoning.understanding.Understood.only;
import static dev.gieok.reasoning.understanding.Understood.passages;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            나는 견과류 알레르기가 있어            | me allergic-to 견과류
            새우 먹으면 두드러기 나                | me allergic-to 새우
            peanuts put me in the hospital       | me allergic-to peanuts
            나 이제 서울 살고 있어                 | me lives-in 서울
            지난달에 대전으로 이사했어              | me lives-in 대전
            I moved from Busan to Seoul          | me lives-in Seoul
            My sister is called Ines.            | me sister Ines
            언니 이름은 수진이야                   | me sister 수진
            우리 강아지 이름은 초코야               | me pet 초코
            내 이름은 김민수입니다                 | me name 김민수
            저는 채식주의자예요                    | me diet 채식주의자
            I'm no longer vegetarian             | end me diet vegetarian
            actually I'm not allergic to shrimp  | not me allergic-to shrimp
            헤어졌어                              | end me partner
            we broke up                          | end me partner
            커피 별로 안 좋아해                    | me dislikes 커피
            I can't stand cilantro               | me dislikes cilantro
            나매운거못먹어                         | me does-not-eat 매운거
            """)
    void readsTheSameFactsInBothLanguages(String said, String fact) {
        assertEquals(List.of(fact), facts(said).stream().map(String::strip).toList());
    }

    @Test
    void takesSeveralStatementsOutOfOneMessage() {
        assertEquals(
                List.of("me allergic-to walnuts", "me lives-in Busan"),
                facts("I'm allergic to walnuts and I live in Busan"));
        assertEquals(List.of("me allergic-to 벌", "me likes 등산"), facts("벌 알레르기가 있고 등산을 좋아해"));
        assertEquals(
                List.of("me likes hiking", "me likes jazz", "me dislikes cilantro"),
                facts("I love hiking and jazz but I hate cilantro"));
    }

    @Test
    void keepsTheFactThatStandsBesideARequest() {
        assertEquals(List.of("me diet vegetarian"), facts("I'm vegetarian, what should I cook?"));
        assertEquals(List.of("question"), passages("I'm vegetarian, what should I cook?"));
    }

    @Test
    void aWorkPlaceAndAProfessionInOneClauseAreTwoFacts() {
        assertEquals(
                List.of("me works-at hospital", "me works-as nurse"),
                facts("I work as a nurse at a hospital in Daegu"));
    }

    @Test
    void marksWhatIsSensitiveAndWeighsWhatMatters() {
        Candidate allergy = only("I'm allergic to penicillin");
        assertEquals(Sensitivity.HEALTH, allergy.sensitivity());
        assertEquals(1.0, allergy.importance());
        assertEquals(Cardinality.MANY, allergy.cardinality());
        Candidate home = only("나는 부산에 살아");
        assertEquals(Cardinality.ONE, home.cardinality());
        assertTrue(home.importance() > only("나는 재즈를 좋아해").importance());
        assertEquals(Sensitivity.LOCATION, only("My address is 12 Rose Street").sensitivity());
    }

    @Test
    void keepsAFirstPersonStatementThatNoRulePlaces() {
        Candidate note = only("I once ate dinner with a lighthouse keeper");
        assertEquals(Kind.UNSORTED, note.kind());
        assertEquals("I once ate dinner with a lighthouse keeper", note.text());
    }

    @Test
    void survivesTyposAndMissingSpaces() {
        assertEquals(List.of("me allergic-to peaches"), facts("i'm alergic to peaches btw"));
        assertEquals(List.of("me lives-in 대전", "me works-as 대학원생"), facts("저는대전에살고대학원생이에요"));
        assertEquals(List.of("me lives-in manchester"), facts("im living in manchester"));
    }

    @Test
    void everyClauseEndsAsACandidateOrAPassage() {
        for (String text : List.of("?!", "ㅋㅋㅋ", "   ", "…", "The moon is far. I live in Oslo! What time is it?")) {
            Extraction extraction = Understood.of(text);
            assertTrue(
                    !extraction.candidates().isEmpty() || !extraction.passages().isEmpty(), text);
        }
    }

    @Test
    void tellsTheLanguage() {
        assertEquals("ko", Understood.of("저는 Google에서 일해요").language());
        assertEquals("en", Understood.of("I love 김치").language());
    }

    /** Each once was a dead letter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Joyce next door has given up driving and let me have her Micra for a pound",
                "I did two lessons. Joyce next door has given up driving and let me have her Micra",
                "내 줘."
            })
    void whateverIsSaidIsRead(String message) {
        assertDoesNotThrow(() -> Understood.of(message));
    }
}
