package dev.gieok.memory.state;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.event.PersonErased;
import dev.gieok.contracts.event.SessionForgotten;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.memories.Times;
import dev.gieok.memory.projection.FactRecords;
import dev.gieok.memory.projection.Quotes;
import dev.gieok.memory.projection.Redactions;
import dev.gieok.platform.event.Envelope;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the log says of one person, forgetting included. Compaction takes the versions of a forgotten fact away; which
 * observations had taught it is then still told by their decisions, and their words stay out of every other fact.
 */
public final class LogReplay {
    private final SortedMap<String, SortedMap<Integer, Versioned>> versions = new TreeMap<>();
    private final SortedMap<String, ObservationDecided> decided = new TreeMap<>();
    private final Map<FactId, Set<ObservationId>> taughtBy = new HashMap<>();
    private final Map<FactId, Integer> begins = new HashMap<>();
    private final Set<FactId> forgotten = new HashSet<>();
    private final Map<ObservationId, Set<FactId>> redacted = new HashMap<>();
    private final Set<ObservationId> redactedWhole = new HashSet<>();

    /** A version as the log has it; `believedFrom` in epoch milliseconds. */
    public record Versioned(FactVersioned event, long believedFrom) {}

    /** In the order of the log. */
    public void add(Envelope<Event> envelope) {
        switch (envelope.event()) {
            case FactVersioned versioned -> version(versioned, envelope);
            case ObservationDecided event -> {
                decided.merge(event.observationId().value(), event, LogReplay::ended);
                for (Decision decision : event.decisions()) {
                    taught(decision.factId(), event.observationId());
                }
            }
            case FactForgotten event -> forget(event);
            case SessionForgotten event -> forget(event);
            case PersonErased event -> clear();
            default -> {
                // Other events of the log change nothing that is known.
            }
        }
    }

    /** Whether it says nothing at all. */
    public boolean isEmpty() {
        return versions.isEmpty() && decided.isEmpty() && forgotten.isEmpty();
    }

    /** Which observations were forgotten, so that their words stand nowhere. */
    public Set<ObservationId> forgottenSources() {
        Set<ObservationId> sources = new HashSet<>(redacted.keySet());
        sources.addAll(redactedWhole);
        return sources;
    }

    /** Every version with the words that may still be known. */
    public SortedMap<String, SortedMap<Integer, Versioned>> versions() {
        Set<String> sources = new HashSet<>();
        forgottenSources().forEach(id -> sources.add(id.value()));
        SortedMap<String, SortedMap<Integer, Versioned>> kept = new TreeMap<>();
        versions.forEach((id, history) -> history.forEach((number, version) ->
                kept.computeIfAbsent(id, i -> new TreeMap<>()).put(number, without(version, sources))));
        return kept;
    }

    /** The versions with which histories begin that lost what was before. */
    public Map<FactId, Integer> begins() {
        return Map.copyOf(begins);
    }

    public Set<FactId> forgotten() {
        return Set.copyOf(forgotten);
    }

    /** What became of every observation, without the words that were forgotten. */
    public SortedMap<String, ObservationDecided> decided() {
        SortedMap<String, ObservationDecided> kept = new TreeMap<>();
        decided.forEach((id, event) -> kept.put(id, withDecisions(event, decisions(event))));
        return kept;
    }

    public PersonState state() {
        SortedMap<String, SortedMap<Integer, PersonState.Believed>> history = new TreeMap<>();
        SortedMap<String, Fact> current = new TreeMap<>();
        versions().forEach((id, known) -> {
            SortedMap<Integer, PersonState.Believed> believed = new TreeMap<>();
            known.forEach((number, version) -> believed.put(
                    number, new PersonState.Believed(version.event().fact(), version.believedFrom())));
            history.put(id, believed);
            current.put(id, believed.lastEntry().getValue().fact());
        });
        SortedMap<String, PersonState.Ended> ended = new TreeMap<>();
        decided()
                .forEach((id, event) -> ended.put(
                        id,
                        new PersonState.Ended(
                                status(event), event.error(), Times.millis(event.occurredAt()), event.decisions())));
        TreeSet<String> gone = new TreeSet<>();
        forgotten.forEach(id -> gone.add(id.value()));
        return new PersonState(history, current, ended, gone);
    }

    /** How an end is called, here and in the stores. */
    public static String status(ObservationDecided event) {
        return event.erased() ? "erased" : event.error() != null ? "failed" : "decided";
    }

    /** It ends once; but what failed and was replayed ends by that. */
    private static ObservationDecided ended(ObservationDecided first, ObservationDecided next) {
        return first.error() == null || next.error() != null ? first : next;
    }

    private void version(FactVersioned versioned, Envelope<Event> envelope) {
        Fact fact = versioned.fact();
        if (forgotten.contains(fact.factId())) {
            return;
        }
        for (Evidence evidence : fact.evidence()) {
            taught(fact.factId(), evidence.observationId());
        }
        long from = Times.millis(FactRecords.believedFrom(versioned, envelope.time()));
        versions.computeIfAbsent(fact.factId().value(), id -> new TreeMap<>())
                .put(fact.version(), new Versioned(versioned, from));
    }

    private void taught(@org.jspecify.annotations.Nullable FactId fact, ObservationId observation) {
        if (fact != null) {
            taughtBy.computeIfAbsent(fact, id -> new HashSet<>()).add(observation);
        }
    }

    private void forget(FactForgotten event) {
        forgotten.add(event.factId());
        versions.remove(event.factId().value());
        begins.remove(event.factId());
        for (ObservationId source : taughtBy.getOrDefault(event.factId(), Set.of())) {
            redacted.computeIfAbsent(source, id -> new HashSet<>()).add(event.factId());
        }
    }

    private void forget(SessionForgotten event) {
        for (ObservationDecided known : decided.values()) {
            if (event.sessionId().equals(known.sessionId())
                    && !known.acceptedAt().isAfter(event.at())) {
                redactedWhole.add(known.observationId());
            }
        }
        for (SessionForgotten.Kept kept : event.kept()) {
            SortedMap<Integer, Versioned> history = versions.get(kept.factId().value());
            if (history != null) {
                history.headMap(kept.since()).clear();
                begins.put(kept.factId(), kept.since());
            }
        }
    }

    private void clear() {
        versions.clear();
        begins.clear();
        decided.clear();
        taughtBy.clear();
        forgotten.clear();
        redacted.clear();
        redactedWhole.clear();
    }

    private List<Decision> decisions(ObservationDecided event) {
        if (redactedWhole.contains(event.observationId())) {
            return Redactions.decisions(event.decisions(), null);
        }
        List<Decision> kept = event.decisions();
        for (FactId fact : redacted.getOrDefault(event.observationId(), Set.of())) {
            kept = Redactions.decisions(kept, fact);
        }
        return kept;
    }

    private static Versioned without(Versioned version, Set<String> sources) {
        Fact fact = version.event().fact();
        return Quotes.isAny(fact, sources)
                ? new Versioned(
                        new FactVersioned(
                                Quotes.without(fact, sources),
                                version.event().observationId(),
                                version.event().at()),
                        version.believedFrom())
                : version;
    }

    private static ObservationDecided withDecisions(ObservationDecided event, List<Decision> decisions) {
        return new ObservationDecided(
                event.observationId(),
                event.sessionId(),
                event.occurredAt(),
                event.acceptedAt(),
                event.source(),
                event.engine(),
                decisions,
                event.error(),
                event.erased());
    }
}
