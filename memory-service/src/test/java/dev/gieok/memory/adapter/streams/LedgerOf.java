package dev.gieok.memory.adapter.streams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.ledger.LedgerReplay;
import dev.gieok.memory.state.CanonicalState;
import dev.gieok.memory.state.LedgerView;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.streams.test.TestRecord;

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
        return replayInto(new TreeMap<>(), fold);
    }

    private static StoreLedger replayInto(TreeMap<String, byte[]> entries, FoldHarness fold) {
        return replay(fold.log(), entries, fold);
    }

    private static StoreLedger replay(
            List<TestRecord<String, byte[]>> log, TreeMap<String, byte[]> entries, FoldHarness fold) {
        StoreLedger ledger = new StoreLedger(Entries.of(entries), fold.persons.keys(fold.person));
        log.stream()
                .filter(record -> record.value() != null && record.key().startsWith(fold.person.value() + "/"))
                .map(fold::opened)
                .forEach(event -> {
                    LedgerReplay.replay(event, ledger);
                    ledger.logged(event);
                });
        return ledger;
    }

    /** As Kafka leaves it: the last record of each key, in the order of these. */
    private static List<TestRecord<String, byte[]>> compacted(List<TestRecord<String, byte[]>> log) {
        Map<String, TestRecord<String, byte[]>> last = new LinkedHashMap<>();
        for (TestRecord<String, byte[]> record : log) {
            last.remove(record.key());
            last.put(record.key(), record);
        }
        return List.copyOf(last.values());
    }

    /** What was forgotten, and when; and what facts said before. */
    static Map<String, String> marks(Map<String, byte[]> store) {
        return store.entrySet().stream()
                .filter(entry -> entry.getKey().matches("per_[^/]*/[mw]/.*"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> new String(entry.getValue(), StandardCharsets.UTF_8)));
    }

    /** By the id of a fact, the memory that it was imported from. */
    private static Map<FactId, Optional<String>> origins(StoreLedger ledger) {
        return ledger.facts().stream().collect(Collectors.toMap(Fact::factId, fact -> ledger.origin(fact.factId())));
    }

    /** Whatever was folded, the log alone makes the same ledger of it. */
    static void isToldByTheLog(FoldHarness fold) {
        assertEquals(CanonicalState.json(kept(fold)), CanonicalState.json(replayed(fold)));
        assertEquals(origins(keptLedger(fold)), origins(replayedLedger(fold)));
        TreeMap<String, byte[]> replayed = new TreeMap<>();
        replayInto(replayed, fold);
        assertEquals(marks(fold.store()), marks(replayed));
        TreeMap<String, byte[]> compacted = new TreeMap<>();
        replay(compacted(fold.log()), compacted, fold);
        assertEquals(marks(fold.store()), marks(compacted));
    }
}
