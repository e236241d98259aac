package dev.gieok.gateway.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private final RateLimits limits = new RateLimits(new RateLimits.Rate(3, 1));

    @Test
    void refusesWhatIsBeyondTheBurstAndSaysWhenToComeBack() {
        for (int i = 0; i < 3; i++) {
            limits.spend("ines");
        }
        Refusal refusal = assertThrows(Refusal.class, () -> limits.spend("ines"));
        assertEquals(ProblemCode.TOO_MANY_REQUESTS, refusal.code());
        assertTrue(refusal.retryAfter().orElseThrow().toMillis() <= 1000);
    }

    @Test
    void letsNobodyPayForAnother() {
        for (int i = 0; i < 3; i++) {
            limits.spend("ines");
        }
        limits.spend("tom");
    }
}
