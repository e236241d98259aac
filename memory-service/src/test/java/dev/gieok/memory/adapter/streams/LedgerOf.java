package dev.gieok.memory.adapter.streams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.ledger.LedgerReplay;
import dev.gieok.memory.state.CanonicalState;
import dev.gieok.memory.state.LedgerView;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The ledger of a fold, as it keeps it and as its log makes it. */
final class LedgerOf {
    private LedgerOf() {}

    static LedgerView kept(FoldHarness fold) {
        return LedgerView.of(keptLedger(fold));
    }

    static LedgerView replayed(FoldHarness fold) {
        return LedgerView.of(replayedLedger(fold));
    }

    private static StoreLedger keptLedger(FoldHarness fold) {
        return new StoreLedger(Entries.of(new TreeMap<>(fold.store())), fold.persons.keys(fold.person));
    }

    private static StoreLedger replayedLedger(FoldHarness fold) {
        StoreLedger ledger = new StoreLedger(Entries.of(new TreeMap<>()), fold.persons.keys(fold.person));
        fold.log().stream()
                .filter(record -> record.value() != null && record.key().startsWith(fold.person.value() + "/"))
                .map(fold::opened)
                .forEach(event -> {
                    LedgerReplay.replay(event, ledger);
                    ledger.logged(event);
                });
        return ledger;
    }

    /** By the id of a fact, the memory that it was imported from. */
    private static Map<FactId, Optional<String>> origins(StoreLedger ledger) {
        return ledger.facts().stream().collect(Collectors.toMap(Fact::factId, fact -> ledger.origin(fact.factId())));
    }

    /** Whatever was folded, the log alone makes the same ledger of it. */
    static void isToldByTheLog(FoldHarness fold) {
        assertEquals(CanonicalState.json(kept(fold)), CanonicalState.json(replayed(fold)));
        assertEquals(origins(keptLedger(fold)), origins(replayedLedger(fold)));
    }
}
