package dev.gieok.reasoning.understanding.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.apache.lucene.analysis.ko.POS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormalTest {
    private final Morphemes morphemes = new Morphemes();

    @ParameterizedTest
    @CsvSource({
        "고양이를 키웁니다, 고양이 를 키우 ㅂ니다",
        "차를 바꿉니다, 차 를 바꾸 ㅂ니다",
        "버스를 탑니다, 버스 를 타 ㅂ니다",
        "보험에 듭니다, 보험 에 들 ㅂ니다",
        "잘 압니까, 잘 알 ㅂ니까",
        "방뺍니다, 방 빼 ㅂ니다",
        "옷이 이쁩니다, 옷 이 이쁘 ㅂ니다"
    })
    void whatThePoliteFormHidesIsRead(String text, String read) {
        assertEquals(read, forms(text));
    }

    @ParameterizedTest
    @CsvSource({
        "저는 학생입니다, 제 는 학생 이 ㅂ니다",
        "부산에 갑니다, 부산 에 가 ㅂ니다",
        "밥을 먹습니다, 밥 을 먹 습니다",
        "강아지와 고양이가 있습니다만, 강아지 와 고양이 가 있 습니다 만"
    })
    void whatIsReadWellStays(String text, String read) {
        assertEquals(read, forms(text));
    }

    private String forms(String text) {
        return morphemes.of(text, 0, text.length()).stream()
                .filter(each -> each.tag() != POS.Tag.SP)
                .map(Morpheme::form)
                .collect(Collectors.joining(" "));
    }
}
