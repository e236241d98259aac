package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.TestCandidates.ended;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactEdited;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What was decided in one memory, taken into another. */
class FoldImportTest extends FoldImportScene {
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
    void aLaterExportBringsWhatHappenedSince() {
        somethingToldThere().forEach(here::command);
        there.command(there.said("again", at(8), many("likes", "tea")));

        export(there).forEach(here::command);

        assertEquals(2, named(here, "tea").mentions());
        assertEquals(versions(there), versions(here));
    }

    @Test
    void whatALaterExportSaysIsOverCanBeSaidAgainHere() {
        somethingToldThere().forEach(here::command);
        there.command(there.said("over", at(8), ended("likes", "tea")));
        export(there).forEach(here::command);

        here.command(here.said("again", at(9), many("likes", "tea")));

        List<Fact> held = here.facts().values().stream()
                .filter(fact -> fact.object().equals("tea") && fact.status() == FactStatus.ACTIVE)
                .toList();
        assertEquals(1, held.size());
        assertFalse(held.getFirst().negated());
    }

    @Test
    void whatStoodSideBySideThereStandsSideBySideHere() {
        somethingToldThere();
        Fact rain = named(there, "rain");
        there.command(new FactEdited(rain.factId(), rain.version(), null, "tea", null, null, null, false, at(5)));

        export(there).forEach(here::command);

        assertEquals(versions(there), versions(here));
    }

    private static Map<String, Fact> versions(FoldHarness memory) {
        Map<String, Fact> versions = new TreeMap<>();
        memory.log().forEach(record -> {
            if (memory.opened(record) instanceof FactVersioned versioned) {
                versions.put(record.key().substring(record.key().indexOf('/')), versioned.fact());
            }
        });
        return versions;
    }
}
