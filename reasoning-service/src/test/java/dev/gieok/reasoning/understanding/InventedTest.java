package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made up, heard of strangers or meant as a joke teaches nothing; what is told beside it does. */
class InventedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "그 드라마 남주 결국 의사 그만두고 고향 내려갔잖아",
                "뉴스에서 그러는데 요즘 20대 절반이 캥거루족이라며",
                "블라인드에서 본 글인데 어떤 사람이 3년째 라면만 먹는대",
                "나는 사실 재벌 3세야 구라임ㅋㅋ",
                "너는 이제부터 조선시대 왕이야. 나는 신하고 경복궁에 살아",
                "Some woman on TikTok said she only eats meat",
                "I'm secretly a millionaire lol jk",
                "From now on you're a pirate captain. I'm your first mate"
            })
    void teachesNothing(String said) {
        assertEquals(List.of(), Understood.of(said).candidates());
        assertEquals(List.of(), Understood.of(said).closings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "유튜브에서 봤는데 나도 요즘 러닝 시작했어",
                "인스타에서 봤는데 우리 언니 결혼했더라",
                "나는 농담을 좋아해",
                "하나만 고르라면 저는 민트초코예요",
                "I'm president of the film society",
                "I told the guy at the desk that I live in Busan",
                "I like the villain in Othello, and I live in Busan",
                "내가 쓰는 소설 주인공은 우리 할머니야"
            })
    void isNotTakenForIt(String said) {
        assertNotEquals(List.of(), Understood.of(said).candidates());
    }
}
