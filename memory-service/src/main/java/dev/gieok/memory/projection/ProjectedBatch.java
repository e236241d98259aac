package dev.gieok.memory.projection;

import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.event.Projected;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What waits to be written, and what was. */
public final class ProjectedBatch {
    private final Map<PersonId, Done> done = new LinkedHashMap<>();
    private final Set<String> forgottenSources = new HashSet<>();
    private List<FactRecord> facts = new ArrayList<>();
    private List<FactGraph.Decided> decisions = new ArrayList<>();

    /** What is in every store now, of one person. */
    public record OfPerson(PersonId person, Projected projected) {}

    private record Done(Set<FactId> facts, Set<ObservationId> observations) {}

    /** What was learnt from these is kept without their words from here on. */
    void forgetSources(Set<ObservationId> observations) {
        observations.forEach(id -> forgottenSources.add(id.value()));
    }

    FactVersioned withoutForgotten(FactVersioned versioned) {
        Fact fact = versioned.fact();
        return Quotes.isAny(fact, forgottenSources)
                ? new FactVersioned(Quotes.without(fact, forgottenSources), versioned.observationId(), versioned.at())
                : versioned;
    }

    void add(FactRecord fact) {
        facts.add(fact);
        of(fact.person()).facts().add(fact.factId());
    }

    void add(FactGraph.Decided decided) {
        decisions.add(decided);
        of(decided.person()).observations().add(decided.event().observationId());
    }

    void forgotten(PersonId person, FactId factId) {
        of(person).facts().add(factId);
    }

    List<FactRecord> drainFacts() {
        List<FactRecord> drained = facts;
        facts = new ArrayList<>();
        return drained;
    }

    List<FactGraph.Decided> drainDecisions() {
        List<FactGraph.Decided> drained = decisions;
        decisions = new ArrayList<>();
        return drained;
    }

    List<OfPerson> projected() {
        return done.entrySet().stream()
                .map(e -> new OfPerson(
                        e.getKey(),
                        new Projected(
                                List.copyOf(e.getValue().facts()),
                                List.copyOf(e.getValue().observations()))))
                .toList();
    }

    static Collection<FactRecord> latest(List<FactRecord> facts) {
        record Key(PersonId person, FactId factId) {}
        Map<Key, FactRecord> latest = new LinkedHashMap<>();
        for (FactRecord fact : facts) {
            latest.merge(new Key(fact.person(), fact.factId()), fact, (a, b) -> a.version() > b.version() ? a : b);
        }
        return latest.values();
    }

    private Done of(PersonId person) {
        return done.computeIfAbsent(person, p -> new Done(new LinkedHashSet<>(), new LinkedHashSet<>()));
    }
}
