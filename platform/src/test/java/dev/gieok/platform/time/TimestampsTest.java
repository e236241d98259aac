package dev.gieok.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
    private static final Instant NOW = Instant.parse("2026-05-01T09:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+300000000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "0000-12-31T23:59:59Z",
                // Year 1 there, and year 0 here.
                "0001-01-01T00:00:00+09:00",
                "9999-12-31T23:59:59-09:00",
                "1764232475000",
                "2026-05-01",
                "2026-05-01T09:00:00"
            })
    void isNoTimeThatIsTaken(String text) {
        assertThrows(DateTimeException.class, () -> Timestamps.parse(text));
    }

    @Test
    void readsTheTimeOfAnyZone() {
        assertEquals(NOW, Timestamps.parse("2026-05-01T18:00:00+09:00"));
        assertEquals(Instant.parse("0001-01-01T00:00:00Z"), Timestamps.parse("0001-01-01T00:00:00Z"));
        assertEquals(Instant.parse("9999-12-31T23:59:59Z"), Timestamps.parse("9999-12-31T23:59:59Z"));
    }

    @Test
    void happensNoLaterThanNow() {
        assertEquals(Optional.of(NOW.minusSeconds(1)), Timestamps.happened(NOW.minusSeconds(1), NOW));
        assertEquals(Optional.of(NOW), Timestamps.happened(NOW.plusSeconds(300), NOW));
        assertEquals(Optional.empty(), Timestamps.happened(NOW.plusSeconds(301), NOW));
    }
}
