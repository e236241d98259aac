package dev.gieok.reasoning.grounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Outcome;
import dev.gieok.platform.answering.AnswerReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweringTest {
    /** Of the log odds: what runs here has its weights in signed bytes. */
    private static final double ROUNDED = 0.3;

    /** What trained it is `src/test/python/train.py`. */
    @Test
    void computesWhatTheOneComputesThatTrainedIt() throws IOException {
        String name = "/grounded/answering.tsv";
        try (InputStream in = Objects.requireNonNull(AnsweringTest.class.getResourceAsStream(name), name)) {
            double difference = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .mapToDouble(cells -> Math.abs(
                            Double.parseDouble(cells[0]) - AnswerReader.learnt().of(cells[2], cells[1])))
                    .average()
                    .orElseThrow();

            assertTrue(difference < ROUNDED, () -> "in the mean " + difference);
        }
    }

    @Test
    void aQuestionIsReadAlikeWhetherItsMarkWasWrittenOrNot() {
        assertEquals("who is my boss?", AnswerReader.asQuestion("who is my boss"));
        assertEquals("who is my boss?", AnswerReader.asQuestion("who is my boss?? "));
        assertEquals("내 상사 누구였지?", AnswerReader.asQuestion("내 상사 누구였지~"));
    }

    /** By no word that it shares with the answer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I was a primary school teacher and retired in 2014 | My dentist is Mr Okafor, I see him every April | When did I stop working?           | 2014
            I'm lactose intolerant                             | My cat Biscuit is fourteen                     | Can I have a milkshake?            | lactose
            I was a primary school teacher and retired in 2014 | I keep the spare key under the flowerpot       | How can somebody get in if I'm locked out? | flowerpot
            우유를 먹으면 설사해요                                | 고양이 두부는 여섯 살이에요                          | 나 라테 마셔도 돼?                   | 우유
            교사로 일하다가 2014년에 퇴직했어요                     | 치과는 온천장역 앞에 다녀요                        | 제가 일을 그만둔 게 언제였죠?          | 2014
            """)
    void whatIsReadAsTheAnswerIsQuoted(String one, String other, String asked, String has) {
        GroundedAnswer said = Knowing.that(one, other).asked(asked);

        assertEquals(Outcome.KNOWN, said.outcome(), said.text());
        assertTrue(said.text().contains(has), said.text());
        assertEquals(1, said.sources().size());
    }

    /** What memory took apart is one message. */
    @Test
    void allThatIsHeldOfTheMessageIsQuoted() {
        GroundedAnswer said = Knowing.that("My dentist is Mr Okafor on Bridge Street and I see him every April.")
                .asked("How often do I get my teeth looked at?");

        assertTrue(said.text().contains("Okafor") && said.text().contains("every April"), said.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I live in Busan                                    | Where should I live?
            I love hiking and jazz                             | What is jazz?
            I was a primary school teacher and retired in 2014 | Which school did I teach at?
            나는 견과류 알레르기가 있어                            | 나는 왜 견과류 알레르기가 있어?
            """)
    void whatOnlySharesItsSubjectIsNoAnswer(String told, String asked) {
        GroundedAnswer said = Knowing.that(told).asked(asked);

        assertNotEquals(Outcome.KNOWN, said.outcome(), said.text());
    }
}
