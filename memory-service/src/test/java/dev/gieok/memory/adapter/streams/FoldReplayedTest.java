package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.ErasureRequested;
import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.event.ObservationFailed;
import dev.gieok.contracts.event.SessionForgetRequested;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.contracts.memory.Verdict;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What failed lies in a dead letter: replayed, it teaches after all, as long as nobody wanted it gone meanwhile. */
class FoldReplayedTest extends FoldScene {
    private static final SessionId SESSION = new SessionId("default");

    private CandidatesExtracted replayed;

    @BeforeEach
    void failed() {
        replayed = fold.said("a", NOON, many("likes", "tea"));
        fold.send(Topic.GATEWAY_OBSERVATIONS, accepted(), NOON);
        fold.command(new ObservationFailed(replayed.observationId(), "internal"));
        assertEquals(1, fold.books().failed());
        fold.logged();
    }

    @Test
    void aDeadLetterThatIsReplayedIsDecidedAndLearnt() {
        fold.command(replayed);

        ObservationDecided decided = fold.decided();
        assertNull(decided.error());
        assertEquals(Verdict.RETAIN, decided.decisions().getFirst().decision());
        assertEquals(1, fact("tea").mentions());
        assertEquals(1, fold.books().accepted());
        assertEquals(1, fold.books().decided());
        assertEquals(0, fold.books().failed());
        assertTrue(fold.books().balanced());
    }

    @Test
    void onceItIsDecidedNothingThatComesAgainChangesIt() {
        fold.command(replayed);
        fold.logged();

        fold.command(replayed);
        fold.command(new ObservationFailed(replayed.observationId(), "internal"));
        fold.send(Topic.GATEWAY_OBSERVATIONS, accepted(), NOON);

        assertEquals(List.of(), fold.logged());
        assertEquals(1, fold.books().decided());
        assertEquals(0, fold.books().failed());
    }

    @Test
    void ofASessionThatWasForgottenNothingIsLearnt() {
        fold.command(new SessionForgetRequested(SESSION, NOON));

        fold.command(replayed);

        assertTrue(fold.facts().isEmpty());
        assertEquals(1, fold.books().erased());
        assertTrue(fold.books().balanced());
    }

    @Test
    void whatItSaysAndWasForgottenIsNotLearnt() {
        fold.command(fold.said("b", NOON, many("likes", "tea")));
        fold.command(new FactForgetRequested(fact("tea").factId(), NOON.plusSeconds(60)));

        fold.command(replayed);

        assertEquals(Verdict.DISCARD, fold.decided().decisions().getFirst().decision());
        assertTrue(fold.facts().isEmpty());
        assertTrue(fold.books().balanced());
    }

    @Test
    void ofWhomWasErasedNothingIsLearnt() {
        fold.command(new ErasureRequested(new CertificateId("cer_0123456789abcdefghijklmnop"), NOON));

        fold.command(replayed);

        assertTrue(fold.facts().isEmpty());
        assertTrue(fold.books().balanced());
    }

    private ObservationAccepted accepted() {
        return new ObservationAccepted(
                replayed.observationId(),
                "said",
                null,
                NOON,
                NOON,
                SESSION,
                "gateway",
                null,
                Retention.AUTO,
                Trust.PERSON);
    }
}
