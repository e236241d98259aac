package dev.gieok.platform.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordVectorsTest {
    private static final double CLEARLY = 0.2;
    private static final double FLOAT = 1e-5;

    /** In one language, across both, and where both are mixed in a sentence. */
    @ParameterizedTest
    @CsvSource({
        "We rent a flat, our apartment's landlord, my cello teacher",
        "저는 월세 아파트에 살아요, 집주인이 세를 올렸어, 첼로 선생님이 바뀌었어",
        "나는 견과류 알레르기가 있어, I am allergic to nuts, I play the cello",
        "못 먹는 음식이 뭐였지, What can't I eat?, Where do I live?",
        "나 요즘 Python 배우고 있어, I am learning to program, My dog is called Biscuit"
    })
    void textsThatMeanTheSameAreAlike(String text, String same, String other) {
        double alike = alike(text, same);
        double notAlike = alike(text, other);
        assertTrue(alike > notAlike + CLEARLY, alike + " and " + notAlike);
    }

    @Test
    void endingsDoNotHideAWord() {
        assertEquals(1, alike("He crochets", "he crochets"), FLOAT);
        assertTrue(alike("서울에서 살아요", "서울 산다") > alike("서울에서 살아요", "피아노 배운다") + CLEARLY);
    }

    @Test
    void whatHasNoKnownWordIsLikeNothing() {
        assertEquals(0, alike("", "We rent a flat"), FLOAT);
        assertEquals(0, alike("12345 !!", "12345 !!"), FLOAT);
    }

    private static double alike(String one, String other) {
        return WordVectors.alike(WordVectors.of(one), WordVectors.of(other));
    }
}
