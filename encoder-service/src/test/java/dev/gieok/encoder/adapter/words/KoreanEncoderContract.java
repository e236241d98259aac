package dev.gieok.encoder.adapter.words;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.encoder.adapter.onnx.OnnxModels;
import dev.gieok.encoder.adapter.onnx.OnnxTextEncoder;
import dev.gieok.encoder.text.TextEncoderContract;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every encoder does that puts Korean into the space of the English model. */
abstract class KoreanEncoderContract extends TextEncoderContract {
    private static final double CLEARLY = 0.1;

    static OnnxTextEncoder english;

    @BeforeAll
    static void load() {
        english = OnnxModels.builtIn();
    }

    @AfterAll
    static void close() {
        english.close();
    }

    /** Question and answer share no word; the last is about something else. */
    @ParameterizedTest
    @CsvSource({
        "못 먹는 음식이 뭐였더라, 견과류 먹으면 두드러기 나, 우리 집은 부산이야",
        "나 어디 살더라, 집은 부산 해운대야, 우리 고양이는 회색이야",
        "반려동물 있어?, 강아지 두 마리를 키워요, 저는 은행에 다녀요",
        "What food can I not eat?, 견과류 알레르기가 있어, 우리 집은 부산이야",
        "내 직업이 뭐였지, I work as a nurse at the hospital, My cat is grey"
    })
    void findsWhatSharesNoWordInEitherLanguage(String question, String told, String other) {
        List<float[]> vectors = encoder().embed(List.of(question, told, other));

        double right = cosine(vectors.get(0), vectors.get(1));
        double wrong = cosine(vectors.get(0), vectors.get(2));
        assertTrue(right > wrong + CLEARLY, right + " and " + wrong);
    }

    @Test
    void leavesEnglishToItsModel() {
        String text = "I live in Busan.";

        assertArrayEquals(
                english.embed(List.of(text)).getFirst(),
                encoder().embed(List.of("나는 서울에 살아요", text)).get(1),
                1e-6f);
    }
}
