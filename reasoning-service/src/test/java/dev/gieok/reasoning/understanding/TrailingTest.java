package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.memory.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What trails a fact in its sentence and is none by itself is kept in its words. */
class TrailingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have a dentist appointment on Friday, the room is 14B upstairs",
                "다음달 초에 건강검진인데 전날 9시부터 금식이래",
                "12월 11일에 치과 예약있어 오후 3시",
                "Call me Sam, not Samantha",
                "I repainted the bedroom, it's sage green",
                "My appointment is on Tuesday, not Monday"
            })
    void isKept(String text) {
        assertEquals(List.of(text), texts(text));
    }

    @Test
    void whatIsAFactByItselfIsNotRepeated() {
        assertEquals(
                List.of("I'm allergic to walnuts", "my friend Tom is allergic to cats", "my friend Tom"),
                texts("I'm allergic to walnuts and my friend Tom is allergic to cats"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I live in Busan and the weather is lovely today",
                "I live in Busan, what should I cook tonight?",
                "I live in Busan. Thanks!"
            })
    void whatTellsNothingIsNot(String text) {
        assertEquals(List.of("I live in Busan"), texts(text));
    }

    private static List<String> texts(String said) {
        return Understood.of(said).candidates().stream()
                .map(Candidate::text)
                .distinct()
                .toList();
    }
}
