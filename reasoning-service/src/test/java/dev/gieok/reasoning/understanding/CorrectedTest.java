package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Sensitivity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turns out I'm not allergic to peanuts. It was shrimp. | me | shrimp | Allergy: It was shrimp",
                "I'm not allergic to peanuts after all, it's actually shellfish. | me | shellfish | Allergy: it's actually shellfish",
                "땅콩 알레르기 아니래. 검사해보니까 새우였어 | me | 새우 | 알레르기는 검사해보니까 새우였어",
                "딸이 계란 알레르기가 아니래요. 병원 갔더니 우유래요 | daughter | 우유 | 알레르기는 우유래요"
            })
    void whatItTurnedOutToBeIsKept(String message, String subject, String object, String text) {
        Candidate is = allergies(message).getFirst();

        assertEquals(subject, is.subject());
        assertEquals(object, is.object());
        assertEquals(text, is.text());
        assertEquals(Sensitivity.HEALTH, is.sensitivity());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm not allergic to peanuts. It was a long day",
                "I'm not allergic to peanuts. We went out for dinner. It was shrimp.",
                "I'm not allergic to peanuts. Was it shrimp?",
                "복숭아 알레르기 없어졌어. 병원 갔더니 다행이래",
                "I like peanuts. It was shrimp."
            })
    void nothingElseIs(String message) {
        assertEquals(List.of(), allergies(message));
    }

    private static List<Candidate> allergies(String message) {
        return Understood.of(message).candidates().stream()
                .filter(each -> each.predicate().equals("allergic-to") && !each.negated())
                .toList();
    }
}
