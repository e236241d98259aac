package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.candidate;
import static dev.gieok.memory.adapter.streams.TestCandidates.ended;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static dev.gieok.memory.adapter.streams.TestCandidates.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said meets what is known. */
class FoldTest extends FoldScene {
    @Test
    void aNewHomeClosesTheOldOneAndKeepsItAsHistory() {
        fold.command(fold.said("a", NOON, one("lives-in", "Busan")));
        fold.command(fold.said("b", NOON.plusSeconds(60), one("lives-in", "Seoul")));

        Fact busan = fact("Busan");
        Fact seoul = fact("Seoul");
        assertEquals(FactStatus.SUPERSEDED, busan.status());
        assertEquals(NOON.plusSeconds(60), busan.validTo());
        assertEquals(FactStatus.ACTIVE, seoul.status());
        assertEquals(List.of(busan.factId()), seoul.supersedes());
    }

    @Test
    void theDecisionNamesWhatItReplacedByItsIdAndRepeatsNoneOfItsWords() {
        fold.command(fold.said("a", NOON, one("lives-in", "Busan")));
        fold.logged();
        fold.command(fold.said("b", NOON, one("lives-in", "Seoul")));

        var decision = fold.decided().decisions().getFirst();
        assertEquals(Verdict.UPDATE, decision.decision());
        assertEquals(List.of(fact("Busan").factId()), decision.supersedes());
        // The reason stays in the log when Busan is forgotten.
        assertFalse(decision.reason().contains("Busan"), decision.reason());
    }

    @Test
    void twoThingsThatCanBothBeTrueStayBoth() {
        fold.command(fold.said("a", NOON, many("likes", "tea"), many("likes", "coffee")));
        assertEquals(
                2,
                fold.facts().values().stream()
                        .filter(f -> f.status() == FactStatus.ACTIVE)
                        .count());
    }

    @Test
    void aChangedInstructionTakesThePlaceOfTheOldOneOnTheSameTopic() {
        fold.command(fold.said("a", NOON, instruction("reports", "Always start reports with a summary")));
        fold.command(
                fold.said("b", NOON.plusSeconds(1), instruction("reports", "Always start reports with the risks")));
        fold.command(
                fold.said("c", NOON.plusSeconds(2), instruction("reports", "always start reports with the risks.")));

        List<Fact> active = fold.facts().values().stream()
                .filter(f -> f.status() == FactStatus.ACTIVE)
                .toList();
        assertEquals(1, active.size());
        assertEquals("Always start reports with the risks", active.getFirst().text());
        assertEquals(2, active.getFirst().mentions());
    }

    @Test
    void whoeverDislikesItNoLongerLikesIt() {
        fold.command(fold.said("a", NOON, many("likes", "coffee")));
        fold.command(fold.said("b", NOON.plusSeconds(1), many("dislikes", "Coffee")));
        assertEquals(FactStatus.SUPERSEDED, fact("coffee").status());
    }

    @Test
    void sayingItAgainRaisesMentionsInsteadOfMakingACopy() {
        fold.command(fold.said("a", NOON, many("allergic-to", "walnuts")));
        fold.command(fold.said("b", NOON.plusSeconds(9), many("allergic-to", "Walnut")));

        assertEquals(1, fold.facts().size());
        Fact fact = fold.facts().values().iterator().next();
        assertEquals(2, fact.mentions());
        assertEquals(2, fact.version());
        assertEquals(2, fact.evidence().size());
        assertEquals(NOON.plusSeconds(9), fact.lastSaidAt());
    }

    @Test
    void quittingAHabitEndsIt() {
        fold.command(fold.said("a", NOON, many("habit", "smoking")));
        fold.command(fold.said("b", NOON.plusSeconds(5), ended("habit", "smoking")));
        List<Fact> active = fold.facts().values().stream()
                .filter(f -> f.status() == FactStatus.ACTIVE)
                .toList();
        assertEquals(1, active.size());
        assertTrue(active.getFirst().negated());
    }

    @Test
    void somethingOlderThatIsToldLateDoesNotOverwriteTheNewer() {
        fold.command(fold.said("now", NOON, one("lives-in", "Seoul")));
        fold.command(fold.said("late", NOON.minus(Duration.ofDays(400)), one("lives-in", "Daegu")));

        assertEquals(FactStatus.ACTIVE, fact("Seoul").status());
        assertEquals(FactStatus.SUPERSEDED, fact("Daegu").status());
        assertEquals(NOON, fact("Daegu").validTo());
    }

    @Test
    void noWordOfAPersonStandsInTheStoreOrTheLog() {
        fold.command(fold.said("a", NOON, one("lives-in", "Haeundae")));
        fold.store().forEach((key, value) -> {
            assertFalse(key.contains("Haeundae"));
            assertFalse(key.contains("lives-in"));
            assertFalse(new String(value, StandardCharsets.ISO_8859_1).contains("Haeundae"));
        });
        fold.log().forEach(r -> assertFalse(new String(r.value(), StandardCharsets.ISO_8859_1).contains("Haeundae")));
    }

    private static Candidate instruction(String topic, String text) {
        Candidate shape = candidate(Kind.INSTRUCTION, "instruction", topic, Cardinality.MANY, false, Effect.ASSERT);
        return new Candidate(
                shape.kind(),
                shape.subject(),
                shape.predicate(),
                topic,
                text,
                "en",
                false,
                shape.effect(),
                shape.cardinality(),
                0.8,
                shape.sensitivity(),
                null,
                null,
                List.of(),
                "test");
    }
}
