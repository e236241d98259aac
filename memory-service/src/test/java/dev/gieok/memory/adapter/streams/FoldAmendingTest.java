package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.candidate;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Order;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.contracts.memory.Verdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An order that puts an instruction out of date takes its place; any other is done once, and nothing is kept of it. */
class FoldAmendingTest extends NewsScene {
    private static final String PILLS = "Remind me of my pills at 8 am";
    private static final String MOVED = "Move the pill reminder to 9:30";
    private static final Candidate SOURCES = instruction("sources", "Cite your sources");

    @ParameterizedTest
    // The last: how likely it stands, as reasoning-service judges it.
    @CsvSource(delimiter = '|', textBlock = """
                    Remind me of my pills at 8 am | Move the pill reminder to 9:30 | -1.0
                    Tell me the temperature in Fahrenheit | I'd like the temperature in Celsius | -1.5
                    Write my weekly summary as bullet points | Change the layout of the weekly summary to a table | 0.5
                    내 글 볼 때는 돌려서 부드럽게 말해줘 | 글 피드백은 직설적으로 해줘 | 2.0
                    """)
    void takesThePlaceOfTheInstructionThatItChanges(String before, String order, double standing) {
        fold.command(fold.said("a", NOON, SOURCES, instruction(before, before)));

        say(List.of(), List.of(), asked(order, standing));

        assertEquals(
                List.of(Verdict.UPDATE),
                fold.decided().decisions().stream().map(Decision::decision).toList());
        assertEquals(Set.of("sources", order), Set.copyOf(soNow()));
    }

    @ParameterizedTest
    // The last: how likely it stands, as reasoning-service judges it.
    @CsvSource(delimiter = '|', textBlock = """
                    Remind me of my pills at 8 am | Move the meeting with Tom to 9:30 | 1.0
                    Remind me of my pills at 8 am | What are the side effects of these pills? | -3.0
                    Keep your answers to one sentence | Make this paragraph shorter | -1.0
                    할 일 목록은 매일 오전 9시에 알려줘 | 10분 뒤에 알려줘 | -1.3
                    """)
    void leavesWhatItDoesNotChange(String before, String order, double standing) {
        fold.command(fold.said("a", NOON, instruction(before, before)));

        say(List.of(), List.of(), asked(order, standing));

        assertEquals(
                List.of(Verdict.DISCARD),
                fold.decided().decisions().stream().map(Decision::decision).toList());
        assertEquals(List.of(before), soNow());
    }

    @Test
    void nothingIsKeptOfItWithoutAnInstruction() {
        fold.command(fold.said("a", NOON, note("I take two pills in the morning", "en")));

        say(List.of(), List.of(), asked(MOVED, 1));

        assertEquals(List.of("I take two pills in the morning"), soNow());
    }

    @Test
    void whatElseTheMessageTellsOfItEndsNoOther() {
        String order = "When you give temperatures, do it in Celsius";
        fold.command(fold.said(
                "a", NOON, instruction("units", "Tell me the temperature in Fahrenheit"), instruction(PILLS, PILLS)));

        // As an LLM, or another rule, may have understood a part of it.
        Candidate ending = candidate(Kind.INSTRUCTION, "instruction", PILLS, Cardinality.MANY, false, Effect.END)
                .inWords(PILLS, "do it in Celsius");
        Candidate clause = note("When you give temperatures", "en");
        say(
                List.of(ending, instruction("celsius", "do it in Celsius"), clause),
                List.of(change(order)),
                asked(order, 3.7));

        assertEquals(Set.of(PILLS, order), Set.copyOf(soNow()));
    }

    private static Passage asked(String order, double standing) {
        return new Passage("request", "en").ordering(new Order(order, standing));
    }

    private static Candidate instruction(String topic, String text) {
        return Candidate.instruction(topic, text, "en", "rules:standing");
    }
}
