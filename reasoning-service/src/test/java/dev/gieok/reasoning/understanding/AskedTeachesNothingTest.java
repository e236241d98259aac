package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked, or is to be done once, is neither a fact nor an instruction, whatever stands in it. */
class AskedTeachesNothingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Are Conor and I going to be parents?",
                "Will Tom and I move to Leeds?",
                "Do Maria and I share a car?",
                "My sister's a nurse, isn't she?",
                "We live in Leeds, don't we?",
                "I work at Aldi, don't I?",
                "내가 차로 다녀, 아니면 전철로 다녀?",
                "나 집에서 일해, 아니면 사무실에서 일해?",
                "내가 개를 키워 고양이를 키워?",
                "회식 때 나한테 생맥 따라 줘도 되나",
                "파이썬으로 파일 읽는 코드 예제 좀 짜 줘.",
                "제주공항에서 렌터카 빌리는 절차 설명해 줘",
                "영어 관계대명사 용법을 예문으로 설명해 줘",
                "닭이 알을 안 낳을 때 어떻게 해야 하는지 알려 주게.",
                "동창회 안내 문자를 정중하게 써 줘.",
                "딸내미 나이요",
                "제가 투잡 뛰는 요일이요"
            })
    void isNotKept(String message) {
        assertEquals(List.of(), Understood.facts(message));
    }
}
