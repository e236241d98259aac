package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Among much that was told, what answers goes first, and not what was merely told last; what took its place does. */
class ForemostRecallTest extends RecallScene {
    private static final List<String> SINCE = List.of(
            "Tara's dog learnt to open the fridge",
            "The lift in our building is finally repaired",
            "I've started a pottery class on Saturdays",
            "Dr Patel says my blood pressure is fine");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            My sister Nell is a vet in Leith | My sister's dog learnt to open the fridge        | What does my sister do?
            I go to work by tram             | Work was quiet this week, only the phones rang   | How do I get to work?
            I'm allergic to penicillin       | My allergic cousin came round and ate everything | What am I allergic to?
            I work at Hubtel                 | I work best with the radio on                    | Where do I work?
            우리 누나는 수의사야                | 누나네 강아지가 냉장고를 열었대                      | 우리 누나 직업이 뭐야?
            """)
    void whatWasToldSinceAndOnlySharesAWordTakesNoPlace(String told, String since, String question) {
        told(told, BEFORE);
        told(since, AFTER);
        SINCE.forEach(other -> told(other, AFTER.plusSeconds(1)));

        assertEquals(told, first(question));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I go to work by tram   | I cycle to work these days, my knees love it | How do I get to work?
            나는 지하철로 출근해     | 요즘은 자전거로 출근해                           | 나 회사에 뭐 타고 가?
            I drive a Toyota Vitz  | The Elantra I drive needs new brake pads       | What car do I drive?
            My boss is Mr Ofori    | Abena approved my leave, she runs the team now | Who do I report to at the office?
            부산에서 살아요            | 여수로 이사 왔는데 바다가 코앞이에요                 | 제가 어디 살죠?
            """)
    void whatTookItsPlaceGoesFirst(String told, String now, String question) {
        told(told, BEFORE);
        told(now, AFTER);
        SINCE.forEach(other -> told(other, AFTER.plusSeconds(1)));

        assertEquals(now, first(question));
    }

    @Test
    void whatIsInDoubtStandsBehindWhatPutItThere() {
        String told = "I'm fourteen weeks pregnant";
        String since = "Our wee man was delivered on Friday";
        String question = "Am I still pregnant?";
        Fact former = make.fact(Kind.UNSORTED, "note", told, told);
        Fact later = make.fact(Kind.UNSORTED, "note", since, since);
        memory.tell(person, later);
        memory.tell(person, former);
        assertEquals(told, first(question));

        memory.tell(
                person,
                TestFacts.doubted(
                        TestFacts.said(former, 2, told),
                        later.evidence().getFirst().observationId()));

        assertEquals(since, first(question));
    }

    /** “I got another cat, that makes two”: that there is a cat was told again by it, and how many for the first time. */
    @Test
    void whatWasToldAgainByTheSameMessageIsBefore() {
        Fact cat = TestFacts.since(make.fact(Kind.RELATION, "pet", "cat", "I have one cat"), BEFORE);
        memory.tell(person, TestFacts.saidAgain(cat, AFTER));
        told("That makes two cats now", AFTER);
        SINCE.forEach(other -> told(other, BEFORE.plusSeconds(1)));

        assertEquals("That makes two cats now", first("How many cats do I have?"));
    }
}
