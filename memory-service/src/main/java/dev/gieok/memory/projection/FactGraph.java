package dev.gieok.memory.projection;

import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The graph as the projector writes it. Every method throws `RetriableException` when the store is away. */
public interface FactGraph {
    /** Writes every version as history and the latest as the fact; says which were refused as forgotten. */
    List<Refused> write(Collection<FactRecord> facts);

    /** A fact that came after its own forgetting. */
    record Refused(PersonId person, FactId factId) {}

    /** Which of these observations were forgotten, so that their words must not come back. */
    Set<ObservationId> forgotten(Map<PersonId, Set<ObservationId>> observations);

    void decide(Collection<Decided> decisions);

    /** What became of an observation; `sealed` holds the decisions. */
    record Decided(PersonId person, ObservationDecided event, String sealed) {}
}
