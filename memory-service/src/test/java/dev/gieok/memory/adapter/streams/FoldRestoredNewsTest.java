package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.candidate;
import static dev.gieok.memory.adapter.streams.TestCandidates.extracted;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.FactRestored;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of what a message said to be so, once what it ended is restored. */
class FoldRestoredNewsTest extends FoldScene {
    private static final Instant LATER = NOON.plusSeconds(60);
    /** Log odds that leave no doubt. */
    private static final double SURE = 5;

    private static final String NOTICE = "I handed in my notice at the clinic, they had a cake for me";
    private static final Candidate NOTE = Candidate.note("me", NOTICE, "en", List.of(), "rules:unsorted");

    @Test
    void aNoteGoesOnceItsOwnDenialIsRestored() {
        Candidate gym = Candidate.note("me", "the gym", "en", List.of(), "rules:unsorted");
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

    private static Change change(String text) {
        return new Change("me", SURE, List.of(), List.of(), text, null, "en", List.of(), "rules:overtaken/implied");
    }

    private void say(List<Candidate> candidates, List<Change> changes) {
        fold.command(extracted(fold.observation("b"), "default", LATER, candidates, List.of(), changes, List.of()));
    }
}
