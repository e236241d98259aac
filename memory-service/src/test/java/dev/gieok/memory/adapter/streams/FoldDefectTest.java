package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.FactImported;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.contracts.memory.Trust;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What our own mistakes make impossible to fold. Here: a fact that nothing tells, which no import accepts. */
class FoldDefectTest extends FoldScene {
    @Test
    void whatCannotBeFoldedIsPutAsideWhollyAndTheLineGoesOn() {
        fold.command(fold.said("a", NOON, many("likes", "milk")));
        fold.command(new FactImported(toldByNothing(fact("milk"), "tea"), NOON, null, true, "there", NOON));
        fold.send(
                Topic.GATEWAY_OBSERVATIONS,
                new ObservationAccepted(
                        fold.observation("b"),
                        "said",
                        null,
                        NOON,
                        NOON,
                        null,
                        "gateway",
                        null,
                        Retention.AUTO,
                        Trust.PERSON),
                NOON);
        fold.logged();

        fold.command(fold.said("b", NOON.plusSeconds(1), many("likes", "coffee"), endOf("tea")));

        assertEquals("internal", fold.decided().error());
        assertEquals(1, fold.deadLetters());
        assertTrue(fold.books().balanced());
        fold.command(fold.said("c", NOON.plusSeconds(2), many("likes", "coffee")));
        assertEquals(1, fact("coffee").mentions());
        assertEquals(List.of(fold.observation("c")), evidence("coffee"));
    }

    private List<Object> evidence(String object) {
        return fact(object).evidence().stream()
                .<Object>map(evidence -> evidence.observationId())
                .toList();
    }

    /** Such as follows from what was said, without having been said itself. */
    private static Candidate endOf(String object) {
        return new Candidate(
                Kind.PREFERENCE,
                "me",
                "likes",
                object,
                "no more " + object,
                "en",
                false,
                Effect.END,
                Cardinality.MANY,
                1,
                Sensitivity.NORMAL,
                null,
                null,
                List.of(),
                "test/implied");
    }

    private static Fact toldByNothing(Fact like, String object) {
        return new Fact(
                new FactId(like.factId().value().replaceFirst(".$", "x")),
                1,
                like.kind(),
                like.subject(),
                like.predicate(),
                object,
                "I like " + object,
                like.language(),
                like.negated(),
                like.cardinality(),
                like.importance(),
                like.sensitivity(),
                like.mentions(),
                like.validFrom(),
                like.validTo(),
                like.recordedAt(),
                like.supersededAt(),
                like.firstSaidAt(),
                like.lastSaidAt(),
                like.status(),
                like.entities(),
                List.of(),
                like.supersedes(),
                like.maySupersede(),
                like.doubtedBy());
    }
}
