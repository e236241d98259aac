package dev.gieok.gateway.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "wait=5|5",
                "respond-async, Wait = 7|7",
                "wait=\"3\"|3",
                "wait=100000|60",
                "await=5|0",
                "wait=x|0",
                "''|0"
            })
    void saysHowLongTheCallerWaits(String prefer, int seconds) {
        assertEquals(Duration.ofSeconds(seconds), Preferences.wait(prefer));
    }

    @Test
    void whoPrefersNothingWaitsForNothing() {
        assertEquals(Duration.ZERO, Preferences.wait(null));
        assertFalse(Preferences.isRespondAsync(null));
        assertTrue(Preferences.isRespondAsync("Respond-Async; wait=3"));
    }
}
