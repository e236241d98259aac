package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.TestCandidates.extracted;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static dev.gieok.memory.adapter.streams.TestCandidates.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactEdited;
import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.ObservationImported;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An import into a memory that has a life of its own. */
class FoldImportMergeTest extends FoldImportScene {
    @Test
    void whatIsSaidAfterwardsMeetsWhatWasImported() {
        somethingToldThere().forEach(here::command);

        here.command(here.said("moved", at(9), one("lives-in", "Jeju")));

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
    void norDoesTheSameThatWasToldThere() {
        here.command(here.said("here", at(1), many("likes", "tea")));
        here.command(new FactForgetRequested(named(here, "tea").factId(), at(7)));
        List<Event> export = somethingToldThere();
        Fact tea = named(there, "tea");
        here.logged();

        export.forEach(here::command);

        assertFalse(here.facts().containsKey(tea.factId().value()));
        assertEquals(
                new FactForgotten(tea.factId(), 0, at(10)),
                here.opened(here.log().stream()
                        .filter(record -> record.key().endsWith(tea.factId().value() + "/forgotten"))
                        .findFirst()
                        .orElseThrow()),
                "whoever imports is told");
    }

    @Test
    void whatWasToldThereSinceDoes() {
        here.command(here.said("here", at(1), many("likes", "tea")));
        here.command(new FactForgetRequested(named(here, "tea").factId(), at(1)));

        somethingToldThere().forEach(here::command);
        here.command(here.said("again", at(1), many("likes", "tea")));

        assertEquals(2, named(here, "tea").mentions());
    }

    @Test
    void whatWasChangedHereStaysChanged() {
        List<Event> export = somethingToldThere();
        export.forEach(here::command);
        Fact tea = named(here, "tea");
        here.command(new FactEdited(tea.factId(), tea.version(), "I love tea", null, null, null, null, false, at(7)));
        there.command(there.said("again", at(8), many("likes", "tea")));
        there.command(there.said("and again", at(9), many("likes", "tea")));

        export(there).forEach(here::command);

        assertEquals("I love tea", named(here, "tea").text());
        assertEquals(1, named(here, "tea").mentions());
    }

    @Test
    void ofTwoHomesTheLaterOneHolds() {
        here.command(here.said("old", at(0), one("lives-in", "Daegu")));
        somethingToldThere().forEach(here::command);
        assertEquals(List.of("Seoul"), homes());

        there.command(there.said("back", at(6), one("works-at", "the library")));
        here.command(here.said("new", at(8), one("works-at", "the museum")));
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
        here.command(here.said("mine", at(5), many("likes", "Tea")));

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
        here.command(extracted(one.decided().observationId(), "s", at(1), List.of(many("likes", "rain")), List.of()));
        here.logged();

        here.command(one);

        assertEquals(List.of(), here.logged());
        assertEquals(1, here.books().accepted());
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
}
