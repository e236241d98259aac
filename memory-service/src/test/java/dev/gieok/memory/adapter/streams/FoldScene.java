package dev.gieok.memory.adapter.streams;

import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A fold that begins with nothing, and whose log must tell all that its ledger holds in the end. */
abstract class FoldScene {
    @TempDir
    Path folder;

    FoldHarness fold;

    @BeforeEach
    void start() {
        fold = new FoldHarness(folder);
    }

    @AfterEach
    void stop() {
        LedgerOf.isToldByTheLog(fold);
        fold.close();
    }

    Fact fact(String object) {
        return fold.facts().values().stream()
                .filter(fact -> fact.object().equals(object))
                .findFirst()
                .orElseThrow();
    }

    /** The objects of what holds. */
    List<String> soNow() {
        return fold.facts().values().stream()
                .filter(fact -> fact.status() == FactStatus.ACTIVE && !fact.negated())
                .map(Fact::object)
                .toList();
    }
}
