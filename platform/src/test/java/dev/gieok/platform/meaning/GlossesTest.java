package dev.gieok.platform.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the network reads of Korean. */
class GlossesTest {
    private static final Glosses GLOSSES = Glosses.read();

    @ParameterizedTest
    @CsvSource({
        "나 이제 서울 살아, i now Seoul live",
        "금요일에 담배 끊었어요, friday at cigarettes quit cut off did",
        "아이폰 15로 바꿨어!, iPhone 15 to as change did !",
        "MRI 찍었어, MRI score take photo did",
    })
    void isAGlossForEachMorphemeInTheOrderOfTheKorean(String korean, String glosses) {
        assertEquals(glosses, GLOSSES.of(korean));
    }

    @ParameterizedTest
    @CsvSource({"뷁, bwek", "Kia 쑹, Kia ssung"})
    void isSpeltInLatinLettersWhereNoGlossIsKnown(String korean, String spelt) {
        assertEquals(spelt, GLOSSES.of(korean));
    }

    @ParameterizedTest
    @CsvSource({"한국, hanguk", "꽃잎, kkotip", "왜, wae", "닭 2, dak 2"})
    void spellsSyllableBySyllable(String korean, String latin) {
        assertEquals(latin, Romanization.of(korean));
    }
}
