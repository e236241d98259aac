package dev.gieok.memory.memories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrengthPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
    private final StrengthPolicy policy = new StrengthPolicy(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void whatIsRepeatedIsStronger() {
        assertTrue(
                policy.strength(fact(Kind.PREFERENCE, 0.5, 3, 0)) > policy.strength(fact(Kind.PREFERENCE, 0.5, 1, 0)));
    }

    @Test
    void whatIsImportantIsStronger() {
        assertTrue(
                policy.strength(fact(Kind.PREFERENCE, 0.9, 1, 0)) > policy.strength(fact(Kind.PREFERENCE, 0.3, 1, 0)));
    }

    @Test
    void anAllergyDoesNotFadeAndAPassingTasteDoes() {
        assertEquals(1.0, policy.recency(fact(Kind.ATTRIBUTE, 0.8, 1, 3650)));
        assertFalse(policy.isFaded(fact(Kind.ATTRIBUTE, 0.8, 1, 3650)));
        assertTrue(policy.isFaded(fact(Kind.PREFERENCE, 0.2, 1, 3650)));
    }

    @Test
    void aNoteThatNoRuleCouldPlaceGrowsWeakButStaysRecallable() {
        assertTrue(
                policy.strength(fact(Kind.UNSORTED, 0.3, 1, 3650)) < policy.strength(fact(Kind.UNSORTED, 0.3, 1, 0)));
        assertFalse(policy.isFaded(fact(Kind.UNSORTED, 0.3, 1, 3650)));
    }

    @Test
    void whatIsImportantOrRepeatedFadesMoreSlowly() {
        double passing = policy.recency(fact(Kind.PREFERENCE, 0.2, 1, 365));
        assertTrue(policy.recency(fact(Kind.PREFERENCE, 0.9, 1, 365)) > passing);
        assertTrue(policy.recency(fact(Kind.PREFERENCE, 0.2, 9, 365)) > passing);
    }

    @Test
    void strengthStaysBetweenNothingAndOne() {
        for (Kind kind : Kind.values()) {
            double most = policy.strength(fact(kind, 1, 1_000_000, 0));
            double least = policy.strength(fact(kind, 0, 1, 100_000));
            assertTrue(least >= 0 && most <= 1, () -> kind + " " + least + " " + most);
        }
    }

    private static Fact fact(Kind kind, double importance, int mentions, long daysAgo) {
        Instant said = NOW.minus(Duration.ofDays(daysAgo));
        return new Fact(
                new FactId("fct_" + "0".repeat(26)),
                1,
                kind,
                "me",
                "likes",
                "tea",
                "I like tea",
                "en",
                false,
                Cardinality.MANY,
                importance,
                Sensitivity.NORMAL,
                mentions,
                said,
                null,
                said,
                null,
                said,
                said,
                FactStatus.ACTIVE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
