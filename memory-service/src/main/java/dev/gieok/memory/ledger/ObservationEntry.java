package dev.gieok.memory.ledger;

import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one observation, without a word of it: the books are read from these.
 *
 * @param candidates how many decisions were made; the sum of the four counts
 */
public record ObservationEntry(
        ObservationId observationId,
        @Nullable SessionId sessionId,
        Status status,
        int candidates,
        int retained,
        int updated,
        int reinforced,
        int discarded) {

    /** How far it is. */
    public enum Status {
        PENDING,
        DECIDED,
        FAILED,
        ERASED
    }

    public static ObservationEntry pending(ObservationId id, @Nullable SessionId session) {
        return new ObservationEntry(id, session, Status.PENDING, 0, 0, 0, 0, 0);
    }

    public static ObservationEntry decided(ObservationId id, @Nullable SessionId session, List<Decision> decisions) {
        return new ObservationEntry(
                id,
                session,
                Status.DECIDED,
                decisions.size(),
                count(decisions, Verdict.RETAIN),
                count(decisions, Verdict.UPDATE),
                count(decisions, Verdict.REINFORCE),
                count(decisions, Verdict.DISCARD));
    }

    private static int count(List<Decision> decisions, Verdict verdict) {
        return (int) decisions.stream().filter(d -> d.decision() == verdict).count();
    }

    /** Whether it may still teach: what failed lies in a dead letter, and may be replayed. */
    public boolean isOpen() {
        return status == Status.PENDING || status == Status.FAILED;
    }

    /** What the books need, and no more. */
    public ObservationEntry erased() {
        Status end = status == Status.PENDING ? Status.ERASED : status;
        return new ObservationEntry(observationId, null, end, candidates, retained, updated, reinforced, discarded);
    }

    public ObservationEntry ended(Status end) {
        return new ObservationEntry(
                observationId, sessionId, end, candidates, retained, updated, reinforced, discarded);
    }
}
