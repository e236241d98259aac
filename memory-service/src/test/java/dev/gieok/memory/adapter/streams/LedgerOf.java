package dev.gieok.memory.adapter.streams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.memory.ledger.LedgerReplay;
import dev.gieok.memory.state.CanonicalState;
import dev.gieok.memory.state.LedgerView;
import java.util.TreeMap;

/** The ledger of a fold, as it keeps it and as its log makes it. */
final class LedgerOf {
    private LedgerOf() {}

    static LedgerView kept(FoldHarness fold) {
        return LedgerView.of(
                new StoreLedger(Entries.of(new TreeMap<>(fold.store())), fold.persons.keys(fold.person)));
    }

    static LedgerView replayed(FoldHarness fold) {
        StoreLedger ledger = new StoreLedger(Entries.of(new TreeMap<>()), fold.persons.keys(fold.person));
        fold.log().stream()
                .filter(record -> record.value() != null && record.key().startsWith(fold.person.value() + "/"))
                .map(fold::opened)
                .forEach(event -> {
                    LedgerReplay.replay(event, ledger);
                    ledger.logged(event);
                });
        return LedgerView.of(ledger);
    }

    /** Whatever was folded, the log alone makes the same ledger of it. */
    static void isToldByTheLog(FoldHarness fold) {
        assertEquals(CanonicalState.json(kept(fold)), CanonicalState.json(replayed(fold)));
    }
}
