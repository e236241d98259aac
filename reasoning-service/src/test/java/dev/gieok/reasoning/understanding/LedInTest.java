package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What leads to a fact, or comes after an end that names nothing, is shown in the same words. */
class LedInTest {
    @Test
    void aFactIsShownWithWhatLedToItAndThatIsNoNote() {
        assertEquals(List.of("lives-in: 이사해서 지금은 부산 살아"), said("이사해서 지금은 부산 살아", Effect.ASSERT));
        assertEquals(List.of("runs: 그만두고 카페 차렸어요"), said("그만두고 카페 차렸어요", Effect.ASSERT));
    }

    @Test
    void whatEndedUnnamedIsShownWithWhatCameAfter() {
        assertEquals(List.of("works-at: 저 이직해서 보험회사로 출근해요"), said("저 이직해서 보험회사로 출근해요", Effect.END));
        assertEquals(List.of("partner: 헤어지고 지금은 민수랑 만나요"), said("헤어지고 지금은 민수랑 만나요", Effect.END));
    }

    @Test
    void anOrderIsShownWithHowItIsToBeDone() {
        assertEquals(List.of("instruction: 내가 물으면 길고 자세하게 설명해 줘"), said("내가 물으면 길고 자세하게 설명해 줘", Effect.ASSERT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            룸메가 바뀌어서 이제 병훈이랑 살아      | lives-with
            팀장님이 그만두셔서 제가 팀장이 됐어요   | works-as
            월세가 밀려서 이제 엄마랑 살아요          | lives-with
            버스로 출근하다가 자전거로 출근해요      | habit
            하루 더 있고 싶어서 제주도 일정을 늘렸어 | note
            아쉬운 대로 다니던 목련다방이 커피가 훌륭해서 제 단골집이 되었습니다 | note
            학원 일 년 다녔더니 HSK 4급 땄어        | skill
            점심 장사만 하니 저녁이 있는 삶이네요     | note
            이젠 퇴근하고 운동해요                  | note
            """)
    void whyAndUntilWhenAreNoNotes(String message, String predicate) {
        assertEquals(List.of(predicate + ": " + message), said(message, Effect.ASSERT));
    }

    @Test
    void aWordAloneIsNoNoteBesideAFact() {
        assertEquals(List.of("habit: 요즘은 밤 11시면 누워서 자"), said("요즘은 밤 11시면 누워서 자", Effect.ASSERT));
    }

    @Test
    void whatIsToldTwiceIsShownInTheWordsThatTellMore() {
        assertEquals(
                List.of("lives-with: 세종에 원룸 구해서 혼자 지내기 시작했어"),
                said("드디어 독립했다! 세종에 원룸 구해서 혼자 지내기 시작했어.", Effect.ASSERT));
    }

    @Test
    void aDateThatAnOrderIsAboutStaysAndIsShownWithTheOrder() {
        assertEquals(
                List.of("event: 결혼기념일이 11월 9일이니까", "instruction: 결혼기념일이 11월 9일이니까 꼭 알려줘"),
                said("결혼기념일이 11월 9일이니까 꼭 알려줘", Effect.ASSERT));
    }

    @Test
    void whatSaysSomethingByItselfStays() {
        assertEquals(List.of("habit: 자전거 타고 다녀요"), said("차 팔고 자전거 타고 다녀요", Effect.ASSERT));
    }

    private static List<String> said(String message, Effect effect) {
        return Understood.of(message).candidates().stream()
                .filter(candidate -> candidate.effect() == effect)
                .map(LedInTest::shown)
                .toList();
    }

    private static String shown(Candidate candidate) {
        return candidate.predicate() + ": " + candidate.text();
    }
}
