package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a short message only both sentences together tell what is so: the one that looks like nothing goes with the other. */
class BesideNotesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "오늘 팔 엑스레이 찍고 보호대만 차게 됐어요. 훨씬 가벼워요",
                "춘천 하프 코스 신청 버튼 눌러 버렸다. 10km는 안 나가",
                "조카 승급 심사 통과! 초록띠 매고 사진 보냄",
                "Too much to read! Two options"
            })
    void isKeptWhole(String message) {
        assertEquals(List.of(message), told(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I'm allergic to walnuts. The bus was late today  | late
            Too much to read! Can you open the window?       | window
            """)
    void whatStandsBesideAFactOrAsksIsNot(String message, String left) {
        assertTrue(
                told(message).stream().noneMatch(text -> text.contains(left)),
                () -> told(message).toString());
    }

    private static List<String> told(String message) {
        return Understood.of(message).candidates().stream()
                .filter(each -> each.effect() == Effect.ASSERT)
                .map(Candidate::text)
                .toList();
    }
}
