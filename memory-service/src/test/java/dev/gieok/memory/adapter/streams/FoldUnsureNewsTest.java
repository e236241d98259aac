package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.extracted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Passage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A message that may have put something out of date is kept, where nothing else of it is. */
class FoldUnsureNewsTest extends FoldScene {
    private static final Instant LATER = NOON.plusSeconds(60);

    @Test
    void whatMayHavePutSomethingOutOfDateIsKeptWhereNothingElseTellsIt() {
        fold.command(fold.said(
                "a", NOON, Candidate.note("me", "I weigh 118 pounds soaking wet", "en", List.of(), "rules:unsorted")));
        String hit = "The gym and the protein shakes are working, I hit 130 today";
        Change unsure =
                new Change("me", -0.5, List.of(), List.of(), hit, null, "en", List.of(), "rules:overtaken/implied");

        fold.command(
                extracted(fold.observation("b"), "default", LATER, List.of(), List.of(), List.of(unsure), List.of()));

        assertEquals(List.of("I weigh 118 pounds soaking wet", hit), soNow());
        assertEquals(
                List.of(1),
                fold.facts().values().stream()
                        .filter(fact -> fact.object().equals(hit))
                        .map(fact -> fact.maySupersede().size())
                        .toList());
    }

    @Test
    void whatAsksIsNotKeptForIt() {
        fold.command(fold.said("a", NOON, Candidate.note("me", "예정일은 4월 22일이에요", "ko", List.of(), "rules:unsorted")));
        Change unsure = new Change(
                "me", -0.5, List.of(), List.of(), "예정일 다시 알려주세요", null, "ko", List.of(), "rules:overtaken/implied");

        fold.command(extracted(
                fold.observation("b"),
                "default",
                LATER,
                List.of(),
                List.of(),
                List.of(unsure),
                List.of(new Passage("request", "ko"))));

        assertEquals(List.of("예정일은 4월 22일이에요"), soNow());
    }
}
