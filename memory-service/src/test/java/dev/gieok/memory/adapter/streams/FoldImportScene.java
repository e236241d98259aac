package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static dev.gieok.memory.adapter.streams.TestCandidates.one;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactImported;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.event.ObservationImported;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.platform.transfer.FactDigest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two memories: one that is told something and exported, and one that takes it in. */
abstract class FoldImportScene {
    FoldHarness there;
    FoldHarness here;

    @BeforeEach
    void start(@TempDir Path folder) {
        there = new FoldHarness(folder.resolve("there"));
        here = new FoldHarness(folder.resolve("here"));
    }

    @AfterEach
    void close() {
        LedgerOf.isToldByTheLog(there);
        LedgerOf.isToldByTheLog(here);
        there.close();
        here.close();
    }

    List<Event> somethingToldThere() {
        there.command(there.said("busan", at(1), one("lives-in", "Busan")));
        there.command(there.said("tea", at(2), many("likes", "tea")));
        there.command(there.said("seoul", at(3), one("lives-in", "Seoul")));
        there.command(there.said("rain", at(4), many("likes", "rain"), many("likes", "rain")));
        return export(there);
    }

    /** The commands that an export of that memory becomes; ids stay, as if this one had made them. */
    static List<Event> export(FoldHarness from) {
        Map<String, List<FactVersioned>> facts = new LinkedHashMap<>();
        List<Event> commands = new ArrayList<>();
        List<Event> decided = new ArrayList<>();
        for (var record : from.log()) {
            switch (from.opened(record)) {
                case FactVersioned versioned ->
                    facts.computeIfAbsent(versioned.fact().factId().value(), id -> new ArrayList<>())
                            .add(versioned);
                case ObservationDecided decision -> decided.add(new ObservationImported(decision));
                default -> throw new AssertionError();
            }
        }
        facts.values().forEach(versions -> {
            String before = null;
            for (FactVersioned version : versions) {
                commands.add(new FactImported(
                        version.fact(), version.at(), before, version == versions.getLast(), "there", at(10)));
                before = FactDigest.of(version.fact());
            }
        });
        commands.addAll(decided);
        return commands;
    }

    static Fact named(FoldHarness memory, String object) {
        List<Fact> found = memory.facts().values().stream()
                .filter(fact -> fact.object().equals(object))
                .toList();
        assertTrue(found.size() == 1, "one " + object);
        return found.getFirst();
    }

    static Instant at(int hours) {
        return FoldHarness.NOON.plusSeconds(3600L * hours);
    }
}
