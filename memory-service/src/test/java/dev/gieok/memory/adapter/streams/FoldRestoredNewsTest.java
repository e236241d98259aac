package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.candidate;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.FactRestored;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of what a message said to be so, once what it ended is restored. */
class FoldRestoredNewsTest extends NewsScene {
    @Test
    void aNoteGoesOnceItsOwnDenialIsRestored() {
        Candidate gym = note("the gym", "en");
        fold.command(fold.said("a", NOON, gym));
        say(List.of(candidate(Kind.UNSORTED, "note", "the gym", Cardinality.MANY, false, Effect.END)), List.of());
        FactId over = fold.facts().values().stream()
                .filter(Fact::negated)
                .findFirst()
                .orElseThrow()
                .factId();
        fold.command(fold.said("c", LATER.plusSeconds(60), gym));
        assertEquals(List.of("the gym"), soNow());

        fold.command(new FactRestored(over, LATER.plusSeconds(120)));

        assertEquals(List.of(), soNow());
    }

    @Test
    void theNoteStaysBesideWhatItEndedOnceThatIsRestored() {
        fold.command(fold.said("a", NOON, many("note", "I work as a nurse at the hospital")));
        FactId job = fold.facts().values().iterator().next().factId();
        say(List.of(NOTE), List.of(change(NOTICE)));

        fold.command(new FactRestored(job, LATER.plusSeconds(60)));

        assertEquals(Set.of("I work as a nurse at the hospital", NOTICE), Set.copyOf(soNow()));
        assertTrue(fold.facts().values().stream()
                .allMatch(fact -> fact.supersedes().isEmpty()));
    }
}
