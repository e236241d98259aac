package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told before and after somebody is quoted is told by oneself. */
class QuotationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Since May I've been on the night shift, and my boss says "thank you, is that all?" | Since May I've been on the night shift
            I moved to York last week; she wrote "I live in Rome now"                         | I moved to York last week
            I moved to York last week, and my boss says 'I live in Rome now'                  | I moved to York last week
            My boss said, "I live in Rome now"                                                | ''
            Well, my boss says "I live in Rome now"                                           | ''
            She said "no", and he said "I live in Rome now"                                   | ''
            My boss Denise says "you are late again"                                          | My boss Denise
            My brother Tom asked "what is wrong with my car"                                   | My brother Tom
            Joan told me "my knee is bad again", so I'm driving her to the clinic on Friday    | I'm driving her to the clinic on Friday
            Joan told me "my knee is bad", so we went                                         | ''
            Joan told me "my knee is bad", and I told her she said "no" before                | ''
            """)
    void whatStandsAroundIsOnesOwn(String text, String own) {
        List<Sentence> around = Quotations.around(text, new Sentence(0, text.length(), false));

        assertEquals(
                own,
                around.stream()
                        .map(each -> text.substring(each.start(), each.end()))
                        .collect(Collectors.joining(" / ")));
    }

    @Test
    void whoIsQuotedIsLearnt() {
        assertEquals(List.of("me boss Denise"), Understood.facts("My boss Denise says \"I am late again\"."));
    }
}
