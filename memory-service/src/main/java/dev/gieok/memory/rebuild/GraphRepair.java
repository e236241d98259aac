package dev.gieok.memory.rebuild;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.projection.FactGraph;
import dev.gieok.memory.projection.FactRecord;
import java.util.Collection;
import java.util.Map;

/** Sets right what the graph has otherwise than the log. Every method throws `RetriableException` when the store is away. */
public interface GraphRepair {
    /** The content of versions that are there and say something else. */
    void overwrite(Collection<FactRecord> versions);

    /** All that is derived from the latest versions and holds no word: times, kinds, what they are about. */
    void reshape(Collection<FactRecord> latest);

    /** Facts of which the log knows nothing, not even that they were forgotten. */
    void remove(PersonId person, Collection<FactId> facts);

    /** History before these versions, which the log does not tell any more. */
    void truncate(PersonId person, Map<FactId, Integer> begins);

    /** What became of observations, whatever stands there. */
    void decide(Collection<FactGraph.Decided> decisions);

    /** Observations of whose end the log knows nothing wait for it again. */
    void undecide(PersonId person, Collection<String> observations);

    /** Words of these never come back. */
    void markForgotten(PersonId person, Collection<ObservationId> observations);
}
