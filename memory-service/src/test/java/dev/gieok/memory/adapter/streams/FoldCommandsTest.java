package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.extracted;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static dev.gieok.memory.adapter.streams.TestCandidates.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.FactEdited;
import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.event.FactRestored;
import dev.gieok.contracts.event.SessionForgetRequested;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person forgets, restores and edits. */
class FoldCommandsTest extends FoldScene {
    @Test
    void aForgottenFactLeavesTombstonesForEveryVersionAndCannotBeTaughtAgainByItsObservation() {
        CandidatesExtracted taught = fold.said("a", NOON, many("allergic-to", "walnuts"));
        fold.command(taught);
        fold.command(fold.said("b", NOON, many("allergic-to", "walnuts")));
        FactId id = fact("walnuts").factId();
        fold.command(new FactForgetRequested(id, NOON));
        fold.command(taught);

        assertTrue(fold.facts().isEmpty());
        long tombstones = fold.log().stream().filter(r -> r.value() == null).count();
        assertEquals(2, tombstones);
        assertFalse(fold.store().keySet().stream().anyMatch(key -> key.contains(id.value())));
    }

    @Test
    void forgettingASessionTakesWhatWasLearntOnlyThere() {
        fold.command(extracted(fold.observation("a"), "one", NOON, List.of(many("likes", "tea")), List.of()));
        fold.command(extracted(fold.observation("b"), "one", NOON, List.of(many("likes", "coffee")), List.of()));
        fold.command(extracted(fold.observation("c"), "two", NOON, List.of(many("likes", "coffee")), List.of()));
        fold.command(new SessionForgetRequested(new SessionId("one"), NOON));

        assertEquals(
                List.of("coffee"),
                fold.facts().values().stream().map(Fact::object).toList());
        assertEquals(1, fact("coffee").evidence().size());
        assertEquals(fold.observation("c"), fact("coffee").evidence().getFirst().observationId());
    }

    @Test
    void restoringUndoesAnUpdate() {
        fold.command(fold.said("a", NOON, one("lives-in", "Busan")));
        fold.command(fold.said("b", NOON.plusSeconds(60), one("lives-in", "Seoul")));
        fold.command(new FactRestored(fact("Busan").factId(), NOON.plusSeconds(90)));

        assertEquals(FactStatus.ACTIVE, fact("Busan").status());
        assertNull(fact("Busan").validTo());
        assertEquals(FactStatus.SUPERSEDED, fact("Seoul").status());
    }

    @Test
    void restoringOneOfASingleValueClosesTheOtherEveryTime() {
        fold.command(fold.said("a", NOON, one("lives-in", "Busan")));
        fold.command(fold.said("b", NOON.plusSeconds(60), one("lives-in", "Seoul")));
        fold.command(new FactRestored(fact("Busan").factId(), NOON.plusSeconds(90)));
        fold.command(new FactRestored(fact("Seoul").factId(), NOON.plusSeconds(100)));

        assertEquals(FactStatus.ACTIVE, fact("Seoul").status());
        assertEquals(FactStatus.SUPERSEDED, fact("Busan").status());
        assertEquals(NOON.plusSeconds(60), fact("Busan").validTo());
        fold.command(new FactRestored(fact("Busan").factId(), NOON.plusSeconds(110)));
        assertEquals(FactStatus.ACTIVE, fact("Busan").status());
        assertEquals(FactStatus.SUPERSEDED, fact("Seoul").status());
    }

    @Test
    void restoringTheFirstOfThreeClosesTheLast() {
        fold.command(fold.said("a", NOON, one("lives-in", "Busan")));
        fold.command(fold.said("b", NOON.plusSeconds(60), one("lives-in", "Seoul")));
        fold.command(fold.said("c", NOON.plusSeconds(70), one("lives-in", "Jeju")));
        fold.command(new FactRestored(fact("Busan").factId(), NOON.plusSeconds(90)));

        assertEquals(FactStatus.SUPERSEDED, fact("Jeju").status());
        assertEquals(FactStatus.SUPERSEDED, fact("Seoul").status());
    }

    @Test
    void restoringADislikeClosesTheLiking() {
        fold.command(fold.said("a", NOON, many("likes", "tea")));
        fold.command(fold.said("b", NOON.plusSeconds(60), many("dislikes", "tea")));
        Fact likes = liking("likes");
        Fact dislikes = liking("dislikes");
        fold.command(new FactRestored(likes.factId(), NOON.plusSeconds(90)));
        fold.command(new FactRestored(dislikes.factId(), NOON.plusSeconds(100)));

        assertEquals(FactStatus.ACTIVE, liking("dislikes").status());
        assertEquals(FactStatus.SUPERSEDED, liking("likes").status());
    }

    private Fact liking(String predicate) {
        return fold.facts().values().stream()
                .filter(fact -> fact.predicate().equals(predicate))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEditOfAnotherVersionThanTheOneSeenChangesNothing() {
        fold.command(fold.said("a", NOON, one("lives-in", "Busan")));
        FactId id = fact("Busan").factId();
        fold.command(new FactEdited(id, 7, "I live in Jeju", "Jeju", null, null, null, false, NOON));
        assertEquals("Busan", fold.facts().get(id.value()).object());
        fold.command(new FactEdited(id, 1, "I live in Jeju", "Jeju", null, null, null, false, NOON));
        assertEquals("Jeju", fold.facts().get(id.value()).object());
    }
}
