package dev.gieok.memory.projection;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.memories.SealedFact;
import java.util.Collection;

/** The vector index as the projector writes it. Every method throws `RetriableException` when the store is away. */
public interface FactVectors {
    /** Writes what is newer than what is there; the latest version of each fact only. */
    void write(Collection<FactRecord> facts);

    void delete(PersonId person, Collection<FactId> factIds);

    /** Replaces the sealed words of versions that are still the stored ones. */
    void reseal(PersonId person, Collection<SealedFact> facts);
}
