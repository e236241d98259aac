package dev.gieok.memory.rebuild;

import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.memories.Seals;
import dev.gieok.memory.memories.Times;
import dev.gieok.memory.observations.SealedDecisions;
import dev.gieok.memory.projection.FactGraph;
import dev.gieok.memory.projection.FactRecord;
import dev.gieok.memory.projection.FactRecords;
import dev.gieok.memory.projection.Forgetting;
import dev.gieok.memory.projection.Redactions;
import dev.gieok.memory.recall.Vectors;
import dev.gieok.memory.state.GraphState;
import dev.gieok.memory.state.LogReplay;
import dev.gieok.memory.state.PersonState;
import dev.gieok.platform.person.PersonKeys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets the graph right in place: what the log says and the graph has not is written, what it has otherwise is overwritten,
 * what the log does not know is removed. Words that are right already are not touched.
 */
final class RepairingGraph {
    private final GraphState state;
    private final FactGraph graph;
    private final GraphRepair repair;
    private final Forgetting forgetting;
    private final FactRecords records;

    RepairingGraph(GraphStores stores, FactRecords records) {
        this.state = stores.state();
        this.graph = stores.graph();
        this.repair = stores.repair();
        this.forgetting = stores.forgetting();
        this.records = records;
    }

    void repair(PersonId person, PersonKeys keys, Snapshot before, LogReplay log) {
        facts(person, keys, before, log);
        if (!log.begins().isEmpty()) {
            repair.truncate(person, log.begins());
        }
        decisions(person, keys, before, log);
        for (FactId gone : log.forgotten()) {
            if (!state.isForgotten(person, gone)) {
                forgetting.forget(person, gone, Redactions.of(keys));
            }
        }
        if (!log.forgottenSources().isEmpty()) {
            repair.markForgotten(person, log.forgottenSources());
        }
    }

    private void facts(PersonId person, PersonKeys keys, Snapshot before, LogReplay log) {
        Map<String, Map<Integer, GraphState.Version>> known = new HashMap<>();
        // What a history lost is truncated: a fact that was removed for it would be cited by nothing.
        before.versions().stream()
                .filter(version -> !isBefore(version, log.begins()))
                .forEach(version -> known.computeIfAbsent(
                                version.sealed().factId().value(), id -> new HashMap<>())
                        .put(version.sealed().version(), version));
        Set<FactId> removed = new HashSet<>();
        List<FactRecord> missing = new ArrayList<>();
        List<FactRecord> otherwise = new ArrayList<>();
        List<FactRecord> latest = new ArrayList<>();
        var versions = log.versions();
        known.forEach((id, found) -> {
            if (!versions.containsKey(id) || !versions.get(id).keySet().containsAll(found.keySet())) {
                removed.add(new FactId(id));
            }
        });
        removed.stream().filter(id -> !log.forgotten().contains(id)).forEach(id -> repair.remove(person, List.of(id)));
        removed.stream()
                .filter(id -> log.forgotten().contains(id))
                .forEach(id -> forgetting.forget(person, id, Redactions.of(keys)));
        versions.forEach((id, told) -> {
            Map<Integer, GraphState.Version> found =
                    removed.contains(new FactId(id)) ? Map.of() : known.getOrDefault(id, Map.of());
            told.forEach((number, version) -> {
                FactRecord record = record(person, keys, version);
                GraphState.Version there = found.get(number);
                if (there == null) {
                    missing.add(record);
                } else if (!isSame(keys, there, version)) {
                    otherwise.add(record);
                }
                if (number.equals(told.lastKey())) {
                    latest.add(record);
                }
            });
        });
        if (!missing.isEmpty()) {
            graph.write(missing);
        }
        repair.overwrite(otherwise);
        repair.reshape(latest);
    }

    private void decisions(PersonId person, PersonKeys keys, Snapshot before, LogReplay log) {
        Map<String, GraphState.Ended> known = new HashMap<>();
        before.observations().forEach(ended -> known.put(ended.observationId(), ended));
        List<FactGraph.Decided> otherwise = new ArrayList<>();
        log.decided().forEach((id, event) -> {
            GraphState.Ended there = known.remove(id);
            if (there == null || !ended(keys, there).equals(ended(event))) {
                String context = SealedDecisions.context(id);
                otherwise.add(new FactGraph.Decided(
                        person, event, Seals.seal(keys, context, new SealedDecisions(event.decisions()))));
            }
        });
        repair.decide(otherwise);
        if (!known.isEmpty()) {
            repair.undecide(person, known.keySet());
        }
    }

    private FactRecord record(PersonId person, PersonKeys keys, LogReplay.Versioned version) {
        return records.of(person, keys, version.event(), Vectors.NONE, Instant.ofEpochMilli(version.believedFrom()));
    }

    private static boolean isBefore(GraphState.Version version, Map<FactId, Integer> begins) {
        return version.sealed().version() < begins.getOrDefault(version.sealed().factId(), 1);
    }

    private static boolean isSame(PersonKeys keys, GraphState.Version there, LogReplay.Versioned told) {
        Fact fact = Seals.open(keys, there.sealed());
        return fact.equals(told.event().fact()) && there.believedFrom() == told.believedFrom();
    }

    private static PersonState.Ended ended(ObservationDecided event) {
        return new PersonState.Ended(
                LogReplay.status(event), event.error(), Times.millis(event.occurredAt()), event.decisions());
    }

    private static PersonState.Ended ended(PersonKeys keys, GraphState.Ended there) {
        String sealed = there.sealed();
        List<Decision> decisions = sealed == null
                ? List.of()
                : Seals.open(keys, SealedDecisions.context(there.observationId()), sealed, SealedDecisions.class)
                        .decisions();
        return new PersonState.Ended(there.status(), there.error(), there.occurredAt(), decisions);
    }
}
