package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import java.util.List;
import org.junit.jupiter.api.Test;

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
