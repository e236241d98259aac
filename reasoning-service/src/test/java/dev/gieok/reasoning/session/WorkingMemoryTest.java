package dev.gieok.reasoning.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.reasoning.session.WorkingMemory.Conversation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingMemoryTest {
    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
    private static final List<String> WORDS = List.of(
            "sister", "Ines", "decided", "7", "서울에서", "회의", "the", "a", "보고서", "maybe", "저는", "walk", "blue", "내일",
            "Busan", "why", "커피를", "좋아해요", "thanks");

    @Test
    void keepsAShortSessionWordForWord() {
        List<Turn> turns = List.of(turn(0, "My sister is called Ines."), turn(1, "What is she called?"));

        Conversation kept = new WorkingMemory(1500).of(turns);

        assertEquals(turns, kept.verbatim());
        assertTrue(kept.summary().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void staysWithinItsBudgetHoweverLongTheSession(long seed) {
        Random random = new Random(seed);
        int budget = 100 + random.nextInt(2000);
        List<Turn> turns =
                IntStream.range(0, 200).mapToObj(i -> turn(i, babble(random))).toList();

        Conversation kept = new WorkingMemory(budget).of(turns);

        int cost = kept.turns().stream().mapToInt(WorkingMemory::cost).sum();
        assertTrue(cost <= budget, () -> "seed " + seed + ": " + cost + " of " + budget);
        assertFalse(kept.verbatim().isEmpty(), () -> "seed " + seed);
        assertEquals(turns.getLast().turnId(), kept.verbatim().getLast().turnId());
        List<Instant> times = kept.turns().stream().map(Turn::occurredAt).toList();
        assertEquals(times.stream().sorted(Comparator.naturalOrder()).toList(), times, () -> "seed " + seed);
    }

    @Test
    void rollsAFactFromLongAgoIntoTheSummaryAndLeavesTheChatterOut() {
        List<Turn> turns = new ArrayList<>();
        turns.add(turn(0, "Hello. My sister is called Ines and she turns 30 in May. How are you?"));
        turns.add(turn(1, "우리 결혼식은 10월 3일로 하기로 했어. 고마워."));
        IntStream.range(2, 200).forEach(i -> turns.add(turn(i, "ok thanks, and what about the weather then?")));

        Conversation kept = new WorkingMemory(400).of(turns);

        assertEquals(
                List.of("My sister is called Ines and she turns 30 in May.", "우리 결혼식은 10월 3일로 하기로 했어."),
                kept.summary().stream().map(Turn::text).limit(2).toList());
        assertEquals(turns.getFirst().turnId(), kept.summary().getFirst().turnId());
    }

    @Test
    void saysARepeatedSentenceOnce() {
        List<Turn> turns = new ArrayList<>();
        IntStream.range(0, 50).forEach(i -> turns.add(turn(i, "I live in Busan!")));
        IntStream.range(50, 100).forEach(i -> turns.add(turn(i, "Tell me something about trains, please?")));

        Conversation kept = new WorkingMemory(300).of(turns);

        assertEquals(1, kept.summary().size());
    }

    @Test
    void cutsANewestTurnThatAloneIsTooLong() {
        List<Turn> turns = List.of(turn(0, "I live in Busan."), turn(1, "가나다라 ".repeat(2000)));

        Conversation kept = new WorkingMemory(200).of(turns);

        assertTrue(kept.turns().stream().mapToInt(WorkingMemory::cost).sum() <= 200);
        assertTrue(kept.verbatim().getLast().text().startsWith("가나다라"));
        assertEquals("I live in Busan.", kept.summary().getFirst().text());
    }

    private static String babble(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0, n = 1 + random.nextInt(60); i < n; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(8) == 0 ? ". " : " ");
        }
        return text.toString().strip();
    }

    private static Turn turn(int number, String text) {
        AnswerId id = new AnswerId("ans_" + "0".repeat(20) + String.format("%06d", number));
        Answer answer = new Answer(
                id, new SessionId("s1"), "Noted.", "grounded", Outcome.KNOWN, List.of(), List.of(), null, null);
        return new Turn(id, text, List.of(), START.plusSeconds(number), answer);
    }
}
