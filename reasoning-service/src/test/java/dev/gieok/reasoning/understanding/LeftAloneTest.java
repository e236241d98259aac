package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence sounds as if it ended, and does not: newcomers lost jobs and cars to these. */
class LeftAloneTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Elsie's jacked in the cello and wants to do drums instead, god help us | works-as
        Tyler got engaged!                                                     | marital-status
        I used to smoke but I quit in 2014                                     | works-at
        I just use Voltaren gel on the knee now                                | instruction
        나 이제 커피 끊고 디카페인 차로 바꿈                                       | drives
        """)
    void ofThePerson(String said, String predicate) {
        assertEquals(
                List.of(),
                Understood.of(said).closings().stream()
                        .filter(closing -> closing.subject().equals("me")
                                && closing.predicates().contains(predicate)
                                && (closing.words().isEmpty() || predicate.equals("instruction")))
                        .toList());
    }
}
