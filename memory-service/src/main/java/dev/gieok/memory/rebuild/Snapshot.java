package dev.gieok.memory.rebuild;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.state.GraphState;
import java.util.List;
import java.util.Map;

/**
 * What the projections hold of a person. Taken before the log is read: whatever is in it and not in the log afterwards was
 * never said, or was forgotten.
 */
record Snapshot(
        List<GraphState.Version> versions,
        List<GraphState.Ended> observations,
        List<SealedFact> indexed,
        Map<String, MediaId> moments) {

    static Snapshot of(PersonId person, GraphState graph, FactIndex facts, MomentStore moments) {
        return new Snapshot(
                graph.versions(person), graph.observations(person), facts.facts(person), moments.moments(person));
    }
}
