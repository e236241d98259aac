package dev.gieok.platform.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the network reads of Korean. */
class GlossesTest {
    private static final Glosses GLOSSES = Glosses.read();

    @ParameterizedTest
    @CsvSource({
        "나 이제 서울 살아, i now Seoul live",
        "토요일에 이불 빨았어요, saturday at blanket wash did",
        "아이폰 15로 바꿨어!, iPhone 15 to as change did !",
        "MRI 찍었어, MRI score take photo did",
    })
    void isAGlossForEachMorphemeInTheOrderOfTheKorean(String korean, String glosses) {
        assertEquals(glosses, GLOSSES.of(korean));
    }

    /** Alone nori reads a city that sells, an early morning, and a drive. */
    @ParameterizedTest
    @CsvSource({
        "내 원픽은 시티팝이야, my number one pick city pop music be",
        "깁스 떼고 보조기로 바꿨어, plaster cast take off and brace to as change did",
        "빨래는 몰아서 해, laundry do all at once",
    })
    void isThatOfTheWholeWordWhereItIsKnown(String korean, String glosses) {
        assertEquals(glosses, GLOSSES.of(korean));
    }

    @Test
    void isNotThatOfAWordThatOnlyBeginsSo() {
        GlossedWords words = new GlossedWords(Map.of("배라", "Baskin Robbins", "몰아서", "all at once"));

        assertEquals("Baskin Robbins에서 all at once, 배라도미 몰아서서 안몰아서", words.in("배라에서 몰아서, 배라도미 몰아서서 안몰아서"));
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
