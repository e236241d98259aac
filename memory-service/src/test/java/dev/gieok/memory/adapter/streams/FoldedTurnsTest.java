package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.candidate;
import static dev.gieok.memory.adapter.streams.TestCandidates.one;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.event.FactEdited;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Turns that are kept word for word, and when each version is believed. */
class FoldedTurnsTest extends FoldScene {
    @Test
    void everyTurnOfASpeakerIsItsOwn() {
        fold.command(fold.said("a", NOON, turn("Hello there.")));
        fold.command(fold.said("b", NOON.plusSeconds(1), turn("My kayak is red.")));
        fold.command(fold.said("c", NOON.plusSeconds(2), turn("Hello there.")));

        List<Fact> facts = List.copyOf(fold.facts().values());
        assertEquals(
                List.of("Hello there.", "My kayak is red.", "Hello there."),
                facts.stream().map(Fact::text).toList());
        assertEquals(Set.of(1), facts.stream().map(Fact::mentions).collect(Collectors.toSet()));
        assertEquals(
                new SessionId("default"), facts.getFirst().evidence().getFirst().sessionId());
    }

    @Test
    void everyVersionSaysFromWhenOnItIsBelieved() {
        Instant later = NOON.plusSeconds(60);
        fold.command(fold.said("a", NOON, one("lives-in", "Busan")));
        fold.command(fold.said("b", later, one("lives-in", "Busan")));
        Fact known = fold.facts().values().iterator().next();
        fold.command(new FactEdited(
                known.factId(),
                known.version(),
                "I live in Ulsan",
                "Ulsan",
                null,
                null,
                null,
                false,
                later.plusSeconds(60)));

        List<Instant> believed = fold.log().stream()
                .map(fold::opened)
                .filter(FactVersioned.class::isInstance)
                .map(event -> ((FactVersioned) event).at())
                .toList();
        assertEquals(List.of(NOON, later, later.plusSeconds(60)), believed);
    }

    private static Candidate turn(String text) {
        Candidate shape = candidate(Kind.EPISODE, "episode", "", Cardinality.MANY, false, Effect.ASSERT);
        return new Candidate(
                shape.kind(),
                "Nora",
                shape.predicate(),
                "",
                text,
                "en",
                false,
                shape.effect(),
                shape.cardinality(),
                shape.importance(),
                shape.sensitivity(),
                null,
                null,
                List.of(),
                "test");
    }
}
