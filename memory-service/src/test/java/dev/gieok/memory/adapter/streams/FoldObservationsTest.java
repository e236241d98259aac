package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.extracted;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static dev.gieok.memory.adapter.streams.TestCandidates.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.event.ObservationFailed;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.contracts.memory.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every observation is decided once, or is said to have failed. */
class FoldObservationsTest extends FoldScene {
    @Test
    void onlyTheFirstExtractionOfAnObservationCounts() {
        fold.command(fold.said("a", NOON, one("lives-in", "Busan")));
        fold.logged();
        fold.command(fold.said("a", NOON, one("lives-in", "Jeju")));
        assertEquals(List.of(), fold.logged());
        assertEquals(1, fold.books().accepted());
    }

    @Test
    void anAcceptanceCountsOnceWhetherItComesBeforeOrAfterTheDecision() {
        fold.send(Topic.GATEWAY_OBSERVATIONS, accepted("a"), NOON);
        assertEquals(1, fold.books().pending());
        fold.command(fold.said("a", NOON, one("lives-in", "Busan")));
        fold.command(fold.said("b", NOON, one("age", "30")));
        fold.send(Topic.INGEST_OBSERVATIONS, accepted("b"), NOON);

        assertEquals(2, fold.books().accepted());
        assertEquals(2, fold.books().decided());
        assertEquals(0, fold.books().pending());
        assertTrue(fold.books().balanced());
    }

    @Test
    void aFailedObservationIsSaidToHaveFailedOnce() {
        fold.send(Topic.GATEWAY_OBSERVATIONS, accepted("a"), NOON);
        fold.command(new ObservationFailed(fold.observation("a"), "internal"));
        fold.command(new ObservationFailed(fold.observation("a"), "internal"));
        assertEquals("internal", fold.decided().error());
        assertEquals(1, fold.books().failed());
        assertTrue(fold.books().balanced());
    }

    @Test
    void smallTalkIsDiscardedWithAReasonInItsLanguage() {
        fold.command(extracted(fold.observation("a"), "s", NOON, List.of(), List.of(new Passage("small-talk", "ko"))));
        var decision = fold.decided().decisions().getFirst();
        assertEquals(Verdict.DISCARD, decision.decision());
        assertEquals("지나가는 인사말이에요.", decision.reason());
    }

    @Test
    void whatCannotBeOpenedGoesToTheDeadLetterAndTheLineGoesOn() {
        fold.sendRaw("junk".getBytes(StandardCharsets.UTF_8), fold.said("x", NOON));
        fold.command(fold.said("a", NOON, one("lives-in", "Busan")));
        assertEquals(1, fold.deadLetters());
        assertEquals(1, fold.facts().size());
    }

    @Test
    void redeliveriesInAnyNumberEndInTheSameFacts() {
        long seed = Long.getLong("gieok.seed", 20261123L);
        Random random = new Random(seed);
        List<CandidatesExtracted> said = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            said.add(fold.said(
                    "n" + i,
                    NOON.plusSeconds(i),
                    random.nextBoolean()
                            ? one("lives-in", "city" + random.nextInt(4))
                            : many("likes", "dish" + random.nextInt(6))));
        }
        said.forEach(fold::command);
        var once = fold.facts();
        List<CandidatesExtracted> again = new ArrayList<>(said);
        Collections.shuffle(again, random);
        again.forEach(fold::command);
        assertEquals(once, fold.facts(), "seed " + seed);
        assertTrue(fold.books().balanced(), "seed " + seed);
        assertEquals(60, fold.books().decided(), "seed " + seed);
    }

    private ObservationAccepted accepted(String name) {
        return new ObservationAccepted(
                fold.observation(name), "said", null, NOON, NOON, null, "gateway", null, Retention.AUTO, Trust.PERSON);
    }
}
