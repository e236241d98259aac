package dev.gieok.standalone.cli.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.chat.Answer;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class AnswerPrinterTest {
    private static final String CITED = """
            {"answerId":"ans_aaaaaaaaaaaaaaaaaaaaaaaaaa","sessionId":"s","text":"You live in Busan. [1]","engine":"grounded",
             "outcome":"known","pendingMedia":[],
             "citations":[{"id":"cit_aaaaaaaaaaaaaaaaaaaaaaaaaa","marker":"[1]","kind":"memory","sourceId":"fact_x",
                           "quote":"I live in Busan.","score":0.9}]}
            """;

    private final StringWriter written = new StringWriter();
    private final AnswerPrinter printer = new AnswerPrinter(new PrintWriter(written));

    @Test
    void printsTheTextOnceAndThenWhatItRestsOn() {
        printer.piece(0, "You live ");
        printer.piece(0, "in Busan. [1]");
        printer.completed(answer());

        assertEquals("You live in Busan. [1]\n  [1] memory: “I live in Busan.”\n", written.toString());
        assertEquals(0, printer.end());
    }

    @Test
    void saysThatAnAttemptBrokeOff() {
        printer.piece(0, "You li");
        printer.piece(1, "You live in Busan. [1]");
        printer.completed(answer());

        assertEquals(
                "You li\n(that attempt broke off; again)\nYou live in Busan. [1]\n  [1] memory: “I live in Busan.”\n",
                written.toString());
    }

    @Test
    void failsWithTheSentenceThatItWasGiven() {
        printer.failed("No answer could be made.");

        assertEquals("No answer could be made.\n", written.toString());
        assertEquals(1, printer.end());
    }

    private static Answer answer() {
        return Json.read(CITED, Answer.class);
    }
}
