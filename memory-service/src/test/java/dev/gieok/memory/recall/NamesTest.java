package dev.gieok.memory.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private final Names names = new Names(new Lexicon());

    @ParameterizedTest
    @CsvSource({
        "Caroline, When did Caroline leave?",
        "Caroline Park, What is Caroline's dog called?",
        "민아, 민아는 뭘 좋아해?",
        "김민아, 김민아가 어디 갔지?",
        "팀장님, 팀장님이 뭐라고 하셨지?",
    })
    void aNameIsKnownAgainWithinAQuestion(String name, String question) {
        assertTrue(
                names.within(question).keySet().stream().anyMatch(names.of(name)::contains),
                () -> names.of(name) + " in " + names.within(question).keySet());
    }

    @Test
    void aWordWithoutACapitalIsNoName() {
        assertFalse(names.within("what art do I like?").containsKey("art"));
    }

    @ParameterizedTest
    @CsvSource({
        "What is Caroline's dog called?, Caroline, What is dog called?",
        "Ines, Ines, ''",
    })
    void whatIsLeftOfAQuestionReadsOn(String question, String name, String left) {
        List<Names.Span> spans = names.of(name).stream()
                .flatMap(form -> names.within(question).getOrDefault(form, List.of()).stream())
                .toList();

        assertEquals(left, Names.cut(question, spans));
    }
}
