package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Passage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForgetRequestsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "내가 부산에 사는 거 잊어줘",
                "땅콩 알레르기 잊어버려",
                "나 이혼한 얘기는 기억에서 지워 주세요",
                "내 직장 정보 삭제해줘",
                "Forget that I live in Nice",
                "can you please forget everything about my ex",
                "don't remember where I work"
            })
    void teachNothingAndEndNothing(String message) {
        Extraction said = Understood.of(message);

        assertEquals(List.of(), said.candidates());
        assertEquals(List.of(), said.changes());
        assertEquals(List.of(), said.closings());
        assertEquals(
                List.of("request"),
                said.passages().stream().map(Passage::reason).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forget Leeds, I live in York now",
                "Forget the bullet points",
                "엄마가 요즘 사람 이름을 자꾸 잊어버려",
                "I always forget my keys and live in York"
            })
    void areNoOthers(String message) {
        assertTrue(Understood.of(message).candidates().stream()
                .map(Candidate::text)
                .anyMatch(text -> !text.isBlank()));
    }
}
