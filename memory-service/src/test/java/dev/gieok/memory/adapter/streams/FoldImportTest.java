package dev.gieok.memory.adapter.streams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactEdited;
import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.event.FactImported;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.event.ObservationImported;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.platform.transfer.FactDigest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was decided in one memory, taken into another. */
class FoldImportTest {
    private FoldHarness there;
    private FoldHarness here;

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

    @Test
    void anEmptyMemoryBecomesTheSame() {
        List<Event> export = somethingToldThere();

        export.forEach(here::command);

        assertEquals(versions(there), versions(here));
        assertEquals(there.books(), here.books());
    }

    @Test
    void theSameImportTwiceChangesNothing() {
        List<Event> export = somethingToldThere();
        export.forEach(here::command);
        here.logged();

        export.forEach(here::command);

        assertEquals(List.of(), here.logged());
        assertEquals(there.books(), here.books());
    }

    @Test
    void whatIsSaidAfterwardsMeetsWhatWasImported() {
        somethingToldThere().forEach(here::command);

        here.command(here.said("moved", at(9), FoldHarness.one("lives-in", "Jeju")));

        assertEquals(
                List.of("Jeju"),
                active(here).stream()
                        .filter(fact -> fact.predicate().equals("lives-in"))
                        .map(Fact::object)
                        .toList());
    }

    @Test
    void whatWasForgottenHereDoesNotComeBack() {
        List<Event> export = somethingToldThere();
        export.forEach(here::command);
        Fact tea = named(here, "tea");
        here.command(new FactForgetRequested(tea.factId(), at(7)));
        here.logged();

        export.forEach(here::command);

        assertEquals(List.of(), here.logged());
        assertFalse(here.facts().containsKey(tea.factId().value()));
    }

    @Test
    void whatWasChangedHereStaysChanged() {
        List<Event> export = somethingToldThere();
        export.forEach(here::command);
        Fact tea = named(here, "tea");
        here.command(new FactEdited(tea.factId(), tea.version(), "I love tea", null, null, null, null, false, at(7)));
        there.command(there.said("again", at(8), FoldHarness.many("likes", "tea")));
        there.command(there.said("and again", at(9), FoldHarness.many("likes", "tea")));

        export(there).forEach(here::command);

        assertEquals("I love tea", named(here, "tea").text());
        assertEquals(1, named(here, "tea").mentions());
    }

    @Test
    void aLaterExportBringsWhatHappenedSince() {
        somethingToldThere().forEach(here::command);
        there.command(there.said("again", at(8), FoldHarness.many("likes", "tea")));

        export(there).forEach(here::command);

        assertEquals(2, named(here, "tea").mentions());
        assertEquals(versions(there), versions(here));
    }

    @Test
    void whatStoodSideBySideThereStandsSideBySideHere() {
        somethingToldThere();
        Fact rain = named(there, "rain");
        there.command(new FactEdited(rain.factId(), rain.version(), null, "tea", null, null, null, false, at(5)));

        export(there).forEach(here::command);

        assertEquals(versions(there), versions(here));
    }

    @Test
    void ofTwoHomesTheLaterOneHolds() {
        here.command(here.said("old", at(0), FoldHarness.one("lives-in", "Daegu")));
        somethingToldThere().forEach(here::command);
        assertEquals(List.of("Seoul"), homes());

        there.command(there.said("back", at(6), FoldHarness.one("works-at", "the library")));
        here.command(here.said("new", at(8), FoldHarness.one("works-at", "the museum")));
        export(there).forEach(here::command);

        assertEquals(
                List.of("the museum"),
                active(here).stream()
                        .filter(fact -> fact.predicate().equals("works-at"))
                        .map(Fact::object)
                        .toList());
        assertEquals(at(8), named(here, "the library").validTo());
    }

    @Test
    void whatBothKnowIsOneMemory() {
        here.command(here.said("mine", at(5), FoldHarness.many("likes", "Tea")));

        somethingToldThere().forEach(here::command);
        somethingToldThere().forEach(here::command);

        List<Fact> teas = active(here).stream()
                .filter(fact -> fact.object().equalsIgnoreCase("tea"))
                .toList();
        assertEquals(1, teas.size());
        assertEquals(2, teas.getFirst().mentions());
        assertEquals(2, teas.getFirst().evidence().size());
        assertEquals(at(2), teas.getFirst().firstSaidAt());
    }

    @Test
    void anObservationThatWasDecidedHereStaysDecided() {
        List<Event> export = somethingToldThere();
        ObservationImported one = export.stream()
                .filter(ObservationImported.class::isInstance)
                .map(ObservationImported.class::cast)
                .findFirst()
                .orElseThrow();
        here.command(FoldHarness.extracted(
                one.decided().observationId(), "s", at(1), List.of(FoldHarness.many("likes", "rain")), List.of()));
        here.logged();

        here.command(one);

        assertEquals(List.of(), here.logged());
        assertEquals(1, here.books().accepted());
    }

    private List<Event> somethingToldThere() {
        there.command(there.said("busan", at(1), FoldHarness.one("lives-in", "Busan")));
        there.command(there.said("tea", at(2), FoldHarness.many("likes", "tea")));
        there.command(there.said("seoul", at(3), FoldHarness.one("lives-in", "Seoul")));
        there.command(there.said("rain", at(4), FoldHarness.many("likes", "rain"), FoldHarness.many("likes", "rain")));
        return export(there);
    }

    /** The commands that an export of that memory becomes; ids stay, as if this one had made them. */
    private static List<Event> export(FoldHarness from) {
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

    private static Map<String, Fact> versions(FoldHarness memory) {
        Map<String, Fact> versions = new java.util.TreeMap<>();
        memory.log().forEach(record -> {
            if (memory.opened(record) instanceof FactVersioned versioned) {
                versions.put(record.key().substring(record.key().indexOf('/')), versioned.fact());
            }
        });
        return versions;
    }

    private List<String> homes() {
        return active(here).stream()
                .filter(fact -> fact.predicate().equals("lives-in"))
                .map(Fact::object)
                .toList();
    }

    private static List<Fact> active(FoldHarness memory) {
        return memory.facts().values().stream()
                .filter(fact -> fact.status() == FactStatus.ACTIVE)
                .sorted(Comparator.comparing(Fact::recordedAt))
                .toList();
    }

    private static Fact named(FoldHarness memory, String object) {
        List<Fact> found = memory.facts().values().stream()
                .filter(fact -> fact.object().equals(object))
                .toList();
        assertTrue(found.size() == 1, "one " + object);
        return found.getFirst();
    }

    private static java.time.Instant at(int hours) {
        return FoldHarness.NOON.plusSeconds(3600L * hours);
    }
}
