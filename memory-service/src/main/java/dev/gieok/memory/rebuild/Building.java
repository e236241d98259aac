package dev.gieok.memory.rebuild;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.media.MomentRecords;
import dev.gieok.memory.projection.FactRecords;
import dev.gieok.memory.recall.ModelEmbeddings;
import dev.gieok.memory.state.CanonicalState;
import dev.gieok.memory.state.FactLog;
import dev.gieok.memory.state.GraphState;
import dev.gieok.memory.state.LogReplay;
import dev.gieok.memory.state.ProjectedState;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.generation.Generation;
import dev.gieok.platform.person.ErasedException;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Repairs persons, a group at a time, and compares what came of it with the log. Both may be done again at any time. */
public final class Building {
    // What one reading of the log keeps in memory, and how many persons it is read for at most.
    private static final long BYTES = 16L << 20;
    private static final int PERSONS = 500;

    private final PersonRegistry persons;
    private final FactLog log;
    private final IndexGenerations indexes;
    private final GraphState graph;
    private final Supplier<Set<PersonId>> everybody;
    private final ProjectedState projected;
    private final RepairingGraph repairingGraph;
    private final RepairingIndex repairingIndex;

    /** What facts and moments are made to records with. */
    public record Making(FactRecords facts, MomentRecords moments, ModelEmbeddings embeddings) {}

    /**
     * Where it reads and writes.
     *
     * @param persons everybody of whom the graph holds anything
     */
    public record Stores(FactLog log, IndexGenerations indexes, GraphStores graph, Supplier<Set<PersonId>> persons) {}

    public Building(PersonRegistry persons, Stores stores, Making making) {
        this.persons = persons;
        this.log = stores.log();
        this.indexes = stores.indexes();
        this.graph = stores.graph().state();
        this.everybody = stores.persons();
        this.projected = new ProjectedState(persons, graph);
        this.repairingGraph = new RepairingGraph(stores.graph(), making.facts());
        this.repairingIndex = new RepairingIndex(persons, making.embeddings(), making.facts(), making.moments(), graph);
    }

    /** How much was embedded. */
    record Embedded(long facts, long moments) {
        static final Embedded NOTHING = new Embedded(0, 0);

        Embedded plus(Embedded more) {
            return new Embedded(facts + more.facts, moments + more.moments);
        }
    }

    /** Everybody of whom the log or the graph knows anything, in groups that fit in memory. */
    List<List<PersonId>> groups() {
        Map<PersonId, Long> bytes = new LinkedHashMap<>();
        everybody.get().forEach(person -> bytes.put(person, 0L));
        log.persons().forEach((person, size) -> bytes.merge(person, size, Long::sum));
        List<List<PersonId>> groups = new ArrayList<>();
        long size = 0;
        for (var person : bytes.entrySet()) {
            if (groups.isEmpty()
                    || size + person.getValue() > BYTES
                    || groups.getLast().size() == PERSONS) {
                groups.add(new ArrayList<>());
                size = 0;
            }
            groups.getLast().add(person.getKey());
            size += person.getValue();
        }
        return groups;
    }

    Embedded repair(Collection<PersonId> group, Generation target) {
        FactIndex facts = indexes.facts(target);
        MomentStore moments = indexes.moments(target);
        Map<PersonId, Snapshot> before = new HashMap<>();
        group.forEach(person -> before.put(person, Snapshot.of(person, graph, facts, moments)));
        Map<PersonId, LogReplay> told = told(group);
        Embedded sum = Embedded.NOTHING;
        for (PersonId person : group) {
            Snapshot there = before.get(person);
            LogReplay replay = told.get(person);
            if (there != null && replay != null) {
                sum = sum.plus(repaired(person, target, there, replay));
            }
        }
        return sum;
    }

    private Embedded repaired(PersonId person, Generation target, Snapshot there, LogReplay replay) {
        if (keys(person).isEmpty()) {
            return Embedded.NOTHING;
        }
        try {
            long moments = repairingIndex.moments(person, target.model(), indexes.moments(target), there);
            if (replay.isEmpty() && !there.versions().isEmpty()) {
                // A log that was lost takes nothing with it: they are not equal, and the operator hears of it.
                return new Embedded(0, moments);
            }
            // Asked for again: whoever went while the moments were embedded leaves no trace in the graph.
            repairingGraph.repair(person, persons.keys(person), there, replay);
            return new Embedded(
                    repairingIndex.facts(person, target.model(), indexes.facts(target), there, replay), moments);
        } catch (ErasedException e) {
            // The erasure empties every generation, this one too.
            return Embedded.NOTHING;
        }
    }

    /** Empty for who was erased, or never was. */
    private Optional<PersonKeys> keys(PersonId person) {
        try {
            return Optional.of(persons.keys(person));
        } catch (ErasedException e) {
            return Optional.empty();
        } catch (NonRetriableException e) {
            if (e.code() == ErrorCode.UNKNOWN_PERSON) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Of each person of the group what was, what is, and what the log says; empty for who was erased. */
    Map<PersonId, Optional<Comparison.Hashes>> compare(
            Collection<PersonId> group, Generation before, Generation after) {
        Map<PersonId, String> was = new HashMap<>();
        Map<PersonId, String> is = new HashMap<>();
        for (PersonId person : group) {
            if (keys(person).isEmpty()) {
                continue;
            }
            try {
                was.put(person, CanonicalState.hash(projected.read(person, indexes.facts(before))));
                is.put(person, CanonicalState.hash(projected.read(person, indexes.facts(after))));
            } catch (ErasedException e) {
                is.remove(person);
            }
        }
        Map<PersonId, LogReplay> told = told(group);
        Map<PersonId, Optional<Comparison.Hashes>> compared = new LinkedHashMap<>();
        for (PersonId person : group) {
            LogReplay replay = told.get(person);
            String then = was.get(person);
            String now = is.get(person);
            compared.put(
                    person,
                    replay == null || then == null || now == null
                            ? Optional.empty()
                            : Optional.of(new Comparison.Hashes(then, now, CanonicalState.hash(replay.state()))));
        }
        return compared;
    }

    private Map<PersonId, LogReplay> told(Collection<PersonId> group) {
        Map<PersonId, LogReplay> told = new HashMap<>();
        group.forEach(person -> told.put(person, new LogReplay()));
        log.read(
                group,
                envelope -> told.computeIfAbsent(envelope.person(), person -> new LogReplay())
                        .add(envelope));
        return told;
    }
}
