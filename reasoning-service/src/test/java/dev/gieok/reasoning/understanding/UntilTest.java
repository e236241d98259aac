package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when something was so is not since when, and is told of a last March, not of a next. */
class UntilTest {
    @ParameterizedTest
    @CsvSource({
        "I worked at a bank until last year, worked-at",
        "I lived in Busan until 2019, lived-in",
        "작년까지 은행에서 일했어, worked-at",
        "2019년까지 부산에 살았어, lived-in"
    })
    void whatSomebodyOnceDidStaysSo(String message, String predicate) {
        var told = Understood.only(message);
        assertEquals(predicate, told.predicate());
        assertEquals(null, told.validFrom());
        assertEquals(null, told.validTo());
    }

    @ParameterizedTest
    @CsvSource({
        "I was vegetarian until last summer, 2026-08-31T15:00:00Z",
        "I was vegetarian until March, 2026-03-31T15:00:00Z"
    })
    void whatHeldUntilThenIsOver(String message, Instant until) {
        var told = Understood.only(message);
        assertEquals(null, told.validFrom());
        assertEquals(until, told.validTo());
    }
}
