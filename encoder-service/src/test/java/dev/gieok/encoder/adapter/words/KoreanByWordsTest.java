package dev.gieok.encoder.adapter.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gieok.encoder.LetterEncoder;
import dev.gieok.encoder.text.TextEncoder;
import java.util.List;
import org.junit.jupiter.api.Test;

class KoreanByWordsTest extends KoreanEncoderContract {
    private final KoreanByWords encoder = new KoreanByWords(english);

    @Override
    protected TextEncoder encoder() {
        return encoder;
    }

    @Test
    void isAnotherModelThanTheEnglishOne() {
        assertEquals("all-minilm-l6-v2-q-ko", encoder.model());
        assertEquals(List.of("en", "ko"), encoder.languages());
    }

    @Test
    void refusesAModelOfAnotherSpace() {
        assertThrows(IllegalArgumentException.class, () -> new KoreanByWords(new LetterEncoder()));
    }
}
