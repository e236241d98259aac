package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestRequests.IN_FIVE_POINTS;
import static dev.gieok.memory.adapter.streams.TestRequests.IN_THREE_POINTS;
import static dev.gieok.memory.adapter.streams.TestRequests.WEATHER;
import static dev.gieok.memory.adapter.streams.TestRequests.asked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Verdict;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked for in the same way again and again is kept, though each single request is discarded. */
class FoldRepeatingTest extends RepeatingScene {
    @Test
    void whatIsAskedThreeTimesIsAnInstruction() {
        assertEquals(
                "A request for this moment only.",
                ask("a", IN_THREE_POINTS, day(0)).reason());
        Decision second = ask("b", IN_THREE_POINTS, day(1));
        assertEquals(Verdict.DISCARD, second.decision());
        assertTrue(second.reason().contains("2 times"), second.reason());
        assertTrue(fold.facts().isEmpty());

        Decision third = ask("c", IN_THREE_POINTS, day(2));

        assertEquals(Verdict.RETAIN, third.decision());
        assertTrue(third.reason().startsWith("Asked in the same way 3 times"), third.reason());
        Fact fact = only();
        assertEquals(third.factId(), fact.factId());
        assertEquals(Kind.INSTRUCTION, fact.kind());
        assertEquals("repeated-instruction", fact.predicate(), "the mark of where it comes from");
        assertEquals("Summarise in three bullet points.", fact.text());
        assertEquals(3, fact.mentions());
        assertEquals(
                List.of(fold.observation("a"), fold.observation("b"), fold.observation("c")),
                fact.evidence().stream().map(Evidence::observationId).toList());
        assertEquals(day(0), fact.validFrom());
        assertEquals(day(0), fact.firstSaidAt());
        assertEquals(day(2), fact.lastSaidAt());
        assertEquals(3, fold.books().decided());
        assertEquals(3, fold.books().candidates());
        assertEquals(1, fold.books().retained());
    }

    @Test
    void aTaskAloneIsAHabit() {
        learn(WEATHER);

        assertEquals(Kind.HABIT, only().kind());
        assertEquals("I often ask about the weather.", only().text());
    }

    @Test
    void whatIsKnownIsSaidAgain() {
        learn(IN_THREE_POINTS);

        assertEquals(Verdict.REINFORCE, ask("d", IN_THREE_POINTS, day(9)).decision());
        assertEquals(4, only().mentions());
    }

    @Test
    void whatIsDeliveredAgainCountsOnce() {
        for (int i = 0; i < 5; i++) {
            fold.command(asked(fold.observation("a"), "s", day(i), IN_THREE_POINTS));
        }
        ask("b", IN_THREE_POINTS, day(7));

        assertTrue(fold.facts().isEmpty());
    }

    @Test
    void whatIsAskedWithinMinutesIsAskedOnce() {
        for (int i = 0; i < 6; i++) {
            ask("first" + i, IN_THREE_POINTS, day(0).plusSeconds(40L * i));
        }
        ask("second", IN_THREE_POINTS, day(1));
        assertTrue(fold.facts().isEmpty());

        Decision third = ask("third", IN_THREE_POINTS, day(2));

        assertTrue(third.reason().contains("3 times"), third.reason());
        assertEquals(8, only().evidence().size(), "all of them are where it was learnt");
    }

    @Test
    void oneSittingIsNoHabit() {
        for (int i = 0; i < 6; i++) {
            ask("a" + i, IN_THREE_POINTS, day(0).plus(Duration.ofMinutes(20L * i)));
        }
        assertTrue(fold.facts().isEmpty());

        ask("evening", IN_THREE_POINTS, day(0).plus(Duration.ofHours(8)));

        assertEquals(Kind.INSTRUCTION, only().kind());
    }

    @Test
    void whatWasAskedLongAgoDoesNotCount() {
        ask("a", IN_THREE_POINTS, day(0));
        ask("b", IN_THREE_POINTS, day(1));
        ask("c", IN_THREE_POINTS, day(200));

        assertTrue(fold.facts().isEmpty());
    }

    @Test
    void whatComesOutLaterThanItHappenedCountsWhereItHappened() {
        ask("c", IN_THREE_POINTS, day(2));
        ask("b", IN_THREE_POINTS, day(2).plusSeconds(60));
        ask("late", IN_THREE_POINTS, day(0));
        assertTrue(fold.facts().isEmpty());

        ask("later", IN_THREE_POINTS, day(1));

        assertEquals(day(0), only().validFrom());
        assertEquals(day(2).plusSeconds(60), only().lastSaidAt());
        assertEquals(FactStatus.ACTIVE, only().status());
    }

    @Test
    void otherWaysOfAskingCountForThemselves() {
        ask("a", IN_THREE_POINTS, day(0));
        ask("b", IN_FIVE_POINTS, day(1));
        ask("c", WEATHER, day(2));
        ask("d", IN_THREE_POINTS, day(3));
        assertTrue(fold.facts().isEmpty());
    }

    @Test
    void whatIsAskedForOtherwiseNowTakesItsPlace() {
        learn(IN_THREE_POINTS);
        ask("d", IN_FIVE_POINTS, day(20));
        ask("e", IN_FIVE_POINTS, day(21));
        Decision changed = ask("f", IN_FIVE_POINTS, day(22));

        assertEquals(Verdict.UPDATE, changed.decision());
        assertEquals(List.of("Summarise in five bullet points."), active());
    }

    @Test
    void whatIsToldOutrightStands() {
        fold.command(fold.said("rule", NOON, TestRequests.rule("format", "Never use bullet points.")));
        learn(IN_THREE_POINTS);

        assertEquals(List.of("Never use bullet points."), active());
    }

    @Test
    void whatIsToldOutrightLaterTakesItsPlace() {
        learn(IN_THREE_POINTS);
        fold.command(fold.said("rule", day(9), TestRequests.rule("summary format", "Summaries as one paragraph.")));

        assertEquals(List.of("Summaries as one paragraph."), active());
    }
}
