package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.reasoning.understanding.Question.Asks;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Koreans of all ages ask for, and what only looks as if they asked. */
class KoreanQuestionsTest {
    private final QuestionReader reader = new QuestionReader();

    @ParameterizedTest
    @CsvSource({
        "상민이는 지금 어디 삽니까?, 상민, lives-in",
        "나 뭐 되고 싶댔지?, me, wants",
        "우리 집 강아지 몇 살이지?, dog, age",
        "내가 날마다 먹는 약이 뭐여?, me, takes",
        "저 전역일 언제죠?, me, event",
        "제 계획이 뭐예요?, me, plan",
        "내 종교가 뭐야?, me, religion",
        "제 회사 이름이 뭐예요?, me, works-at",
        "내 폰 뭐야?, me, uses",
        "저에 대해 아는 거 다 말해줘, me, everything",
        "저에 대해 뭘 알아요?, me, everything",
        "나에 대해 다 말해줘, me, everything",
        "내가 말한 거 다 알려줘, me, everything",
        "지금까지 기억한 내용 보여줘, me, everything"
    })
    void asksFor(String asked, String whose, String predicate) {
        Question question = reader.read(asked, List.of());

        assertEquals(whose, question.subject());
        assertEquals(predicate, question.predicates().getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "그래서 결혼식이 며칠이라고?",
                "지금 제 보직은요?",
                "보직이 왜 바뀌었더라",
                "금요일엔 누가 애들 봐줘요?",
                "월세 지금 얼마야?",
                "제가 요즘 하는 운동이 뭐예요?",
                "제가 배우는 악기가 뭐예요?",
                "저는 어떻게 지금 회사에 들어갔나요?",
                "내가 어떻게 아내를 만났어?",
                "우리 가게 관리비 지금 얼마야?"
            })
    void isAskedOfWhatWasTold(String asked) {
        assertEquals(Asks.QUESTION, reader.read(asked, List.of()).asks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"지금 환율 얼마야?", "강남 월세 지금 얼마야?", "나 대신 창문 좀 열어줘"})
    void isAskedOfTheWorldOrAskedFor(String asked) {
        assertEquals(Asks.TASK, reader.read(asked, List.of()).asks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "안녕하십니까. 국어 교사로 일했습니다.",
                "상희가 내년 봄에 귀국한다고 하니 참 기쁩니다.",
                "육 년 전에 정년퇴직했습니다",
                "시골집을 팔고 나니 주말에 갈 데가 없네요",
                "누가 뭐래도 난 마라탕이 최고야",
                "시간표를 보니 마을버스가 이십 분마다 온다"
            })
    void isNotAskedButTold(String told) {
        assertEquals(Asks.STATEMENT, reader.read(told, List.of()).asks());
    }
}
