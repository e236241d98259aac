package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.memory.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A message that may have put something out of date is kept, where nothing else of it is. */
class FoldUnsureNewsTest extends NewsScene {
    private static final double UNSURE = -0.5;

    @Test
    void whatMayHavePutSomethingOutOfDateIsKeptWhereNothingElseTellsIt() {
        String hit = "The gym and the protein shakes are working, I hit 130 today";
        fold.command(fold.said("a", NOON, note("I weigh 118 pounds soaking wet", "en")));

        say(List.of(), List.of(change(hit, UNSURE, "en")));

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
        fold.command(fold.said("a", NOON, note("예정일은 4월 22일이에요", "ko")));

        say(List.of(), List.of(change("예정일 다시 알려주세요", UNSURE, "ko")), new Passage("request", "ko"));

        assertEquals(List.of("예정일은 4월 22일이에요"), soNow());
    }
}
