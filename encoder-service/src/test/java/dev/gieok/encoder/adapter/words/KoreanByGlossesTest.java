package dev.gieok.encoder.adapter.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.encoder.LetterEncoder;
import dev.gieok.encoder.text.TextEncoder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanByGlossesTest extends KoreanEncoderContract {
    private final KoreanByGlosses encoder = new KoreanByGlosses(english);

    @Override
    protected TextEncoder encoder() {
        return encoder;
    }

    /** What the vectors of words alone take for something else. */
    @ParameterizedTest
    @CsvSource({"내 소울푸드가 뭐라고 했어?, 요즘 내 최애 음식은 무조건 마라탕이지, 나는 가을을 좋아해", "이메일 서명에 직함 뭐라고 써야 돼?, 드디어 과장 달았다, 날짜는 연도부터 써줘"})
    void findsWhatWordsAloneDoNot(String question, String told, String other) {
        TextEncoder words = new KoreanByWords(english);

        assertTrue(leads(encoder, question, told, other));
        assertFalse(leads(words, question, told, other));
    }

    private static boolean leads(TextEncoder encoder, String question, String told, String other) {
        List<float[]> vectors = encoder.embed(List.of(question, told, other));
        return cosine(vectors.get(0), vectors.get(1)) > cosine(vectors.get(0), vectors.get(2));
    }

    @Test
    void isAnotherModelThanTheEnglishOne() {
        assertEquals("all-minilm-l6-v2-q-ko-glossed", encoder.model());
        assertEquals(List.of("en", "ko"), encoder.languages());
    }

    @Test
    void refusesAModelOfAnotherSpace() {
        assertThrows(IllegalArgumentException.class, () -> new KoreanByGlosses(new LetterEncoder()));
    }
}
