package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told before somebody is quoted is told by oneself. */
class QuotationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Since May I've been on the night shift, and my boss says "thank you, is that all?" | Since May I've been on the night shift
            I moved to York last week; she wrote "I live in Rome now"                         | I moved to York last week
            I moved to York last week, and my boss says 'I live in Rome now'                  | I moved to York last week
            My boss said, "I live in Rome now"                                                | ''
            Well, my boss says "I live in Rome now"                                           | ''
            She said "no", and he said "I live in Rome now"                                   | ''
            """)
    void whatStandsBeforeIsOnesOwn(String text, String own) {
        Sentence before = Quotations.before(text, new Sentence(0, text.length(), false));

        assertEquals(own, before == null ? "" : text.substring(before.start(), before.end()));
    }
}
