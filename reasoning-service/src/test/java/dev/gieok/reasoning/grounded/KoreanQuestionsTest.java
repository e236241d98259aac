package dev.gieok.reasoning.grounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions as five Koreans asked the running system, of what they had told it. */
class KoreanQuestionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        우리 엄마 이름은 김영희야             | 울 엄마 성함이 어떻게 되지?            | 김영희
        저는 서른둘이에요                     | 제 나이가 어떻게 되나요?               | 32
        저는 서른둘이에요                     | 제 나이 아세요?                        | 32
        여동생은 부산에서 간호사로 일해       | 나 여동생 뭐하는지 기억나?             | 간호사
        최영미 씨 시급은 만 이천 원이에요     | 최영미 씨 시급 얼마였죠?               | 만 이천
        할머니 연세는 여든넷이세요            | 할머니 연세가 어떻게 되시죠?           | 84
        나 부산 살아                          | 나 어디 산다고 했지?                   | 부산
        우리 엄마는 은행 다녀                 | 우리 엄마 어디 다닌다고 했지?          | 은행
        남편은 삼성전자 다녀요                | 남편 어디 다니죠?                      | 삼성전자
        제 아내는 요가를 배워요               | 아내가 뭐 배운다고 했죠?               | 요가
        저는 수영을 배워요                    | 제가 무슨 운동 배운다고 했죠?          | 수영
        제 딸은 충남대 간호학과 3학년이에요   | 제 딸이 무슨 과 다닌다고 했죠?         | 간호학과
        나 밴드부에서 베이스 침               | 나 무슨 악기 친다고 했지               | 베이스
        요즘 롤로 갈아탐                      | 나 요즘 무슨 게임 해?                  | 롤
        아들은 햇살어린이집 다녀요            | 아들 어린이집 이름이 뭐였죠?           | 햇살
        나 혈압약 먹어                        | 내 무슨 약 묵는다 캤노?                | 혈압약
        작은아들 태식이는 울산 조선소 댕기고  | 태식이 어데 댕긴다 캤제?               | 조선소
        나 땅콩 알레르기 있어                 | 내가 알레르기 있다고 했잖아 뭐였지?    | 땅콩
        나 새우 못 먹어                       | 나 못 먹는 음식 있다고 했잖아 뭐였지?  | 새우
        시우가 계란 알레르기가 있어요         | 시우 못 먹는 거 있잖아요 그거 뭐라고 했죠? | 계란
        엄마 생신은 4월 2일이야               | 엄마 생신 있잖아 그게 언제더라?        | 4월 2일
        예정일은 4월 22일이에요               | 예정일 다시 알려주세요                 | 4월 22일
        우리 강아지 콩이는 닭고기 알레르기가 있어 | 콩이가 뭐라고 했죠?                | 닭고기
        과외선생님 이름은 박지수야            | 과외쌤 이름 뭐지?                      | 박지수
        나 이제 혼자 살아                     | 나 누구랑 살아?                        | 혼자 살아요
        우리 엄마 이름은 김영희야             | 어머니 성함이 뭐죠?                    | 김영희
        """)
    void areAnswered(String told, String asked, String answer) {
        GroundedAnswer said = Knowing.that(told).asked(asked);

        assertEquals(Outcome.KNOWN, said.outcome(), said.text());
        assertTrue(said.text().contains(answer), said.text());
        assertFalse(said.text().contains("기억할게요"), said.text());
    }

    /** What has the topic and not what is asked for, or is of another in the same role, comes closest at most. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        과외쌤 이름 김지훈이고 월금 8시에 옴               | 우리 담임쌤 이름 뭐임?
        영어 과외쌤 이름은 김민지야                        | 수학 과외쌤 이름 뭐지?
        막내딸 이름은 은지야                               | 큰딸 이름 뭐지?
        첫째 아들 이름은 준서야                            | 둘째 아들 이름 뭐지?
        우리 큰딸은 간호사요                               | 작은딸은 뭐 한다고 했지?
        집에 고양이 두 마리 있거든                         | 내 고양이들 이름 뭐라고 했지?
        영어가 5등급이라 엄마가 과외 붙여줌                | 과외 무슨 요일이더라
        나 서연이라고 해                                   | 나 못 가는 날 있다고 했잖아 언제였지?
        나 부산 살아                                       | 나 어디 살았다고 했지?
        """)
    void whatIsNotAskedForIsNoAnswer(String told, String asked) {
        GroundedAnswer said = Knowing.that(told).asked(asked);

        assertNotEquals(Outcome.KNOWN, said.outcome(), said.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "오늘 와이리 덥노 문디 날씨",
                "오늘 왜이리 춥냐",
                "하 개학 실화냐",
                "와 진짜 실화임?",
                "니는 밥은 묵었나 ㅎㅎ",
                "밥은 먹었어?",
                "선물 뭐 사지..",
                "내일 뭐 입지 ㅠㅠ",
                "어쩔 수 없죠 뭐",
                "수원에서 매일 오시는데 죄송하죠 뭐"
            })
    void whatAsksForNothingIsOnlyHeard(String said) {
        GroundedAnswer answer = Knowing.that("하준이가 문어를 먹는다").asked(said);

        assertEquals(Outcome.KNOWN, answer.outcome(), answer.text());
        assertTrue(answer.sources().isEmpty(), answer.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"강아지가 왜 이렇게 긁지?", "왜 이렇게 허리가 아프지?", "저녁 뭐 먹지?", "블록체인이 어떻게 되나요?"})
    void whatNeedsAModelStillDoes(String asked) {
        GroundedAnswer answer = Knowing.that("나 부산 살아").asked(asked);

        assertEquals(Outcome.NEEDS_MODEL, answer.outcome(), answer.text());
    }
}
