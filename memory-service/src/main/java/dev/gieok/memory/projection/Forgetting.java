package dev.gieok.memory.projection;

import dev.gieok.contracts.event.SessionForgotten;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.memories.SealedFact;
import java.util.List;
import java.util.Set;

/** Takes things out of the graph for good. Every method throws `RetriableException` when the store is away. */
public interface Forgetting {
    /**
     * What changed.
     *
     * @param changed other facts, as they are now
     * @param observations whose words were taken out
     */
    record Redacted(List<SealedFact> changed, Set<ObservationId> observations) {}

    /**
     * Takes the words of a fact out of every turn, answer, observation and other fact that carries them.
     */
    Redacted redact(PersonId person, FactId factId, Redaction redaction);

    /** Redacts once more, removes the fact with all that only it had, and remembers that it was forgotten. */
    void forget(PersonId person, FactId factId, Redaction redaction);

    /** Removes the turns and answers of a session, and its quotes from other facts, whose history begins where it says. */
    Redacted forget(PersonId person, SessionForgotten forgotten, Redaction redaction);

    /** Removes a media item with its moments, and what answers said of them. */
    void forget(PersonId person, MediaId mediaId, Redaction redaction);
}
