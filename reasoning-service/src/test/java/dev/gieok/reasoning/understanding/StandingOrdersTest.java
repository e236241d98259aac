package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An order that no construction knows is an instruction where it is to hold from now on. */
class StandingOrdersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remind me of my pills at 8 am",
                "Indent with two spaces",
                "Write my notes in markdown",
                "Give me just one option, never several.",
                "날씨는 대구 기준으로 알려줘",
                "회의는 10분 전에 알려주세요",
                "보고서는 배경부터 차근차근 쓰고 결론은 맨 끝에 놔 주세요"
            })
    void isKeptWhole(String order) {
        List<Candidate> instructions = instructions(order);

        assertEquals(1, instructions.size());
        assertEquals(order.replaceAll("[.]$", ""), instructions.getFirst().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remind me to call the dentist tomorrow",
                "내가 요새 하는 운동 알려줘",
                "아버지 지금 드시는 약 전부 알려 줘",
                "Send it to me",
                "Don't worry about it",
                "Add milk to the shopping list",
                "What time do you remind me of my pills?",
                "Set the alarm to 8 am?",
                "내일 6시에 깨워줘",
                "걱정하지 마",
                "회의는 몇 분 전에 알려줘?"
            })
    void isNoneWhereItIsDoneOnceOrAsked(String message) {
        assertEquals(List.of(), instructions(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"렌터카 취소해 주세요", "6단원 내용으로 암기 카드 만들어 주세요", "30초 뒤로 감아줘"})
    void whatIsDoneOnceIsNoNote(String order) {
        assertEquals(List.of(), Understood.of(order).candidates());
    }

    /** One has many: another reminder takes the place of none by its topic. */
    @Test
    void remindersAreOfTheirOwn() {
        assertNotEquals(
                instructions("Remind me of my pills at 8 am").getFirst().object(),
                instructions("Remind me an hour before meetings").getFirst().object());
    }

    /** What may change an instruction, which only the fold knows, is carried there; a question is not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Move the pill reminder to 9:30 | true
                    Change the layout of the weekly summary to a table. | true
                    Could you shift my tablet reminder to 9.30? | true
                    What's the temperature in Seoul? | false
                    How many words are in this? | false
                    오늘 서울 기온이 몇 도야? | false
                    """)
    void whatMayChangeAnInstructionIsCarriedToTheFold(String message, boolean carried) {
        assertEquals(carried, Understood.of(message).passages().stream().anyMatch(passage -> passage.order() != null));
    }

    private static List<Candidate> instructions(String message) {
        return Understood.of(message).candidates().stream()
                .filter(candidate -> candidate.kind() == Kind.INSTRUCTION)
                .toList();
    }
}
