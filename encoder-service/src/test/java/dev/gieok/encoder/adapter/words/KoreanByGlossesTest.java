package dev.gieok.encoder.adapter.words;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.encoder.LetterEncoder;
import dev.gieok.encoder.adapter.onnx.OnnxModels;
import dev.gieok.encoder.adapter.onnx.OnnxTextEncoder;
import dev.gieok.encoder.text.TextEncoder;
import dev.gieok.encoder.text.TextEncoderContract;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanByGlossesTest extends TextEncoderContract {
    private static final double CLEARLY = 0.1;

    private static OnnxTextEncoder english;
    private static KoreanByGlosses encoder;

    @BeforeAll
    static void load() {
        english = OnnxModels.builtIn();
        encoder = new KoreanByGlosses(english);
    }

    @AfterAll
    static void close() {
        english.close();
    }

    @Override
    protected TextEncoder encoder() {
        return encoder;
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
        List<float[]> vectors = encoder.embed(List.of(question, told, other));

        double right = cosine(vectors.get(0), vectors.get(1));
        double wrong = cosine(vectors.get(0), vectors.get(2));
        assertTrue(right > wrong + CLEARLY, right + " and " + wrong);
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
    void leavesEnglishToItsModel() {
        String text = "I live in Busan.";

        assertArrayEquals(
                english.embed(List.of(text)).getFirst(),
                encoder.embed(List.of("나는 서울에 살아요", text)).get(1),
                1e-6f);
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
