package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.ended;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static dev.gieok.memory.adapter.streams.TestCandidates.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What ends, and from when the new thing holds. */
class FoldEndingsTest extends FoldScene {
    @Test
    void whatBeganLastWeekReplacesWhatWasSaidYesterday() {
        fold.command(fold.said("a", NOON, one("works-at", "Bosch")));
        fold.command(fold.said(
                "b", NOON.plus(Duration.ofDays(1)), since(one("works-at", "Siemens"), NOON.minus(Duration.ofDays(6)))));

        assertEquals(Verdict.UPDATE, fold.decided().decisions().getFirst().decision());
        assertEquals(List.of("Siemens"), active().stream().map(Fact::object).toList());
    }

    @Test
    void whatTakesThePlaceStandsDirectlyAfterWhatEnded() {
        fold.command(fold.said("a", NOON, one("works-at", "Bosch")));
        fold.command(
                fold.said("b", NOON.plusSeconds(5), ended("works-at", "the workshop"), one("works-at", "Siemens")));

        Fact bosch = held("Bosch");
        assertEquals(FactStatus.SUPERSEDED, bosch.status());
        assertEquals(List.of(bosch.factId()), held("Siemens").supersedes());
        assertEquals(2, fold.facts().size());
    }

    @Test
    void anImpliedEndingWithNothingToEndIsNoFact() {
        fold.command(fold.said("a", NOON, implied(ended("partner", ""))));

        var decision = fold.decided().decisions().getFirst();
        assertEquals(Verdict.DISCARD, decision.decision());
        assertEquals("It would end something that was not known.", decision.reason());
        assertTrue(fold.facts().isEmpty());
    }

    @Test
    void besideWhatWasDecidedAnEndingThatFoundNothingIsNotTold() {
        fold.command(
                fold.said("a", NOON, many("habit", "gym on Thursdays"), implied(ended("habit", "gym on Mondays"))));

        var decisions = fold.decided().decisions();
        assertEquals(
                List.of(Verdict.RETAIN),
                decisions.stream().map(Decision::decision).toList());
    }

    @Test
    void anImpliedEndingClosesWhatItFinds() {
        fold.command(fold.said("a", NOON, many("uses", "Android phone")));
        fold.command(fold.said("b", NOON.plusSeconds(5), implied(ended("uses", "Android"))));

        assertEquals(FactStatus.SUPERSEDED, held("Android phone").status());
    }

    @Test
    void aNoteInTheWordsOfWhatEndedEndsWithIt() {
        Candidate nurse = one("works-as", "nurse");
        Candidate note = Candidate.note("me", nurse.text(), "en", List.of(), "rules:unsorted");
        Candidate other = Candidate.note("me", "nights mostly", "en", List.of(), "rules:unsorted");
        fold.command(fold.said("a", NOON, nurse, note, other));
        fold.command(fold.said("b", NOON.plusSeconds(5), one("works-as", "teacher")));

        assertEquals(FactStatus.SUPERSEDED, held(nurse.text()).status());
        assertEquals(
                List.of("nights mostly", "teacher"),
                active().stream().map(Fact::object).sorted().toList());
    }

    private Fact held(String object) {
        return fold.facts().values().stream()
                .filter(fact -> fact.object().equals(object))
                .findFirst()
                .orElseThrow();
    }

    private List<Fact> active() {
        return fold.facts().values().stream()
                .filter(fact -> fact.status() == FactStatus.ACTIVE)
                .toList();
    }

    private static Candidate since(Candidate said, Instant from) {
        return with(said, from, said.rule());
    }

    private static Candidate implied(Candidate said) {
        return with(said, null, "people/parting/implied");
    }

    private static Candidate with(Candidate said, @Nullable Instant from, String rule) {
        return new Candidate(
                said.kind(),
                said.subject(),
                said.predicate(),
                said.object(),
                said.text(),
                said.language(),
                said.negated(),
                said.effect(),
                said.cardinality(),
                said.importance(),
                said.sensitivity(),
                from,
                null,
                said.entities(),
                rule);
    }
}
