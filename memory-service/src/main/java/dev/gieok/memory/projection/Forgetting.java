package dev.gieok.memory.projection;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.memory.memories.SealedFact;
import java.util.List;

/** Takes things out of the graph for good. Every method throws `RetriableException` when the store is away. */
public interface Forgetting {
    /**
     * Takes the words of a fact out of every turn, answer, observation and other fact that carries them, and returns the
     * other facts as they are now.
     */
    List<SealedFact> redact(PersonId person, FactId factId, Redaction redaction);

    /** Redacts once more, removes the fact with all that only it had, and remembers that it was forgotten. */
    void forget(PersonId person, FactId factId, Redaction redaction);

    /** Removes the turns and answers of a session and returns the facts that quoted it, without the quotes. */
    List<SealedFact> forget(PersonId person, SessionId sessionId, Redaction redaction);

    /** Removes a media item with its moments, and what answers said of them. */
    void forget(PersonId person, MediaId mediaId, Redaction redaction);
}
