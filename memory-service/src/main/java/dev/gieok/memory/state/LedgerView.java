package dev.gieok.memory.state;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.ObservationEntry;
import dev.gieok.memory.ledger.Slot;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that a ledger holds of one person and the log tells: all but what waits to be decided. */
public record LedgerView(
        SortedMap<String, Fact> facts,
        SortedMap<String, ObservationEntry> observations,
        SortedMap<String, List<FactId>> slots,
        List<String> logKeys,
        boolean erased) {
    public static LedgerView of(Ledger ledger) {
        SortedMap<String, Fact> facts = new TreeMap<>();
        SortedMap<String, List<FactId>> slots = new TreeMap<>();
        for (Fact fact : ledger.facts()) {
            facts.put(fact.factId().value(), fact);
            slots.put(fact.subject() + "|" + fact.predicate(), ledger.slot(Slot.of(fact)));
        }
        SortedMap<String, ObservationEntry> observations = new TreeMap<>();
        for (ObservationEntry entry : ledger.observations()) {
            if (entry.status() != ObservationEntry.Status.PENDING) {
                observations.put(entry.observationId().value(), entry);
            }
        }
        return new LedgerView(
                facts, observations, slots, ledger.logKeys().stream().sorted().toList(), ledger.isErased());
    }

    @Override
    public String toString() {
        return "LedgerView[" + facts.size() + " facts, " + observations.size() + " observations]";
    }
}
