package dev.gieok.memory.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.http.Signals;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.TestFacts;
import dev.gieok.memory.TestMemory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a message that says what ended, and what is so instead, the second goes first; unless the end is asked for. */
class LeadingUpTest {
    private static final String NOW = "발목을 삐어서 반깁스했어요";

    private TestFacts make;
    private Fact plaster;

    @BeforeEach
    void given() {
        TestMemory memory = new TestMemory();
        make = new TestFacts(memory.persons, memory.person());
        plaster = note("왼손 손목에 깁스했어요");
    }

    private Fact note(String text) {
        return make.fact(Kind.UNSORTED, "note", text, text);
    }

    private static Ranking.Ranked ranked(Fact fact, double score) {
        return new Ranking.Ranked(fact, score, new Signals(0, 0, 0, 0, 0, 0), score);
    }

    private String first(String question, ObservationId endedBy, ObservationId toldBy) {
        String end = "손목 깁스는 풀었고";
        Fact ended = TestFacts.ending(TestFacts.denied(note(end)), plaster.factId());
        return LeadingUp.passed(
                        List.of(
                                ranked(TestFacts.learntFrom(ended, endedBy, end), 0.9),
                                ranked(TestFacts.learntFrom(note(NOW), toldBy, NOW), 0.4)),
                        question)
                .getFirst()
                .fact()
                .text();
    }

    @Test
    void whatItGoesOnWithGoesFirst() {
        ObservationId one = make.observation();
        assertEquals(NOW, first("저 어디에 깁스하고 있죠?", one, one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"손목 깁스 언제 풀었지?", "어디 아직 깁스하고 있죠?"})
    void whoAsksForTheEndIsToldIt(String question) {
        ObservationId one = make.observation();
        assertEquals("손목 깁스는 풀었고", first(question, one, one));
    }

    @Test
    void whatAnotherMessageToldDoesNot() {
        assertEquals("손목 깁스는 풀었고", first("저 어디에 깁스하고 있죠?", make.observation(), make.observation()));
    }
}
