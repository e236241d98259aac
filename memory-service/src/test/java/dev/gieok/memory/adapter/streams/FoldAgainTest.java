package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.candidate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gieok.contracts.event.FactEdited;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** “I go swimming until June”, and in autumn “I go swimming”: what was over holds again, from then on. */
class FoldAgainTest extends FoldScene {
    private static final Instant JUNE = NOON.plus(Duration.ofDays(30));
    private static final Instant AUTUMN = NOON.plus(Duration.ofDays(100));

    @Test
    void aHabitThatWasOverHoldsAgainOnceItIsSaidAgain() {
        swimsUntilJune();

        fold.command(fold.said("b", AUTUMN, swimming()));

        assertEquals(Verdict.UPDATE, fold.decided().decisions().getFirst().decision());
        Fact over = swimmingAs(FactStatus.SUPERSEDED);
        assertEquals(JUNE, over.validTo());
        Fact again = swimmingAs(FactStatus.ACTIVE);
        assertEquals(AUTUMN, again.validFrom());
        assertNull(again.validTo());
        assertEquals(List.of(over.factId()), again.supersedes());
    }

    @Test
    void onceItHoldsAgainItIsOnlySaidOnceMore() {
        swimsUntilJune();
        fold.command(fold.said("b", AUTUMN, swimming()));

        fold.command(fold.said("c", AUTUMN.plusSeconds(60), swimming()));

        assertEquals(2, swimmingAs(FactStatus.ACTIVE).mentions());
        assertEquals(2, fold.facts().size());
    }

    @Test
    void whileItHoldsItIsOnlySaidOnceMore() {
        swimsUntilJune();

        fold.command(fold.said("b", NOON.plusSeconds(60), swimming()));

        assertEquals(1, fold.facts().size());
        assertEquals(JUNE, swimmingAs(FactStatus.ACTIVE).validTo());
    }

    private void swimsUntilJune() {
        fold.command(fold.said("a", NOON, swimming()));
        fold.command(
                new FactEdited(fact("swimming").factId(), 1, null, null, null, null, JUNE, false, NOON.plusSeconds(1)));
    }

    private Fact swimmingAs(FactStatus status) {
        return fold.facts().values().stream()
                .filter(fact -> fact.status() == status)
                .findFirst()
                .orElseThrow();
    }

    private static Candidate swimming() {
        return candidate(Kind.HABIT, "habit", "swimming", Cardinality.MANY, false, Effect.ASSERT);
    }
}
