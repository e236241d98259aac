package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when something was so is not since when, and is told of a last March, not of a next. */
class UntilTest {
    @ParameterizedTest
    @CsvSource({
        "I was vegetarian until last summer, diet, 2026-08-31T15:00:00Z",
        "I was vegetarian until March, diet, 2026-03-31T15:00:00Z",
        // What somebody once did stays so.
        "I worked at a bank until last year, worked-at,",
        "I lived in Busan until 2019, lived-in,",
        "작년까지 은행에서 일했어, worked-at,",
        "2019년까지 부산에 살았어, lived-in,"
    })
    void itBeganAtNoTime(String message, String predicate, @Nullable Instant until) {
        var told = Understood.only(message);
        assertEquals(predicate, told.predicate());
        assertNull(told.validFrom());
        assertEquals(until, told.validTo());
    }
}
