package dev.gieok.encoder.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What every text encoder must do; each adapter's test extends it. */
public abstract class TextEncoderContract {
    protected abstract TextEncoder encoder();

    @Test
    void givesOneVectorOfItsDimensionPerText() {
        List<float[]> vectors = encoder().embed(List.of("one", "", "나는 서울에 살아요"));

        assertEquals(3, vectors.size());
        vectors.forEach(vector -> assertEquals(encoder().dimension(), vector.length));
    }

    @Test
    void givesVectorsOfLengthOne() {
        for (float[] vector : encoder().embed(List.of("I like trains.", "x", "긴 문장 하나를 넣어 봅니다"))) {
            assertEquals(1, cosine(vector, vector), 1e-4);
        }
    }

    @Test
    void putsWhatMeansTheSameCloserThanWhatDoesNot() {
        List<float[]> vectors = encoder()
                .embed(List.of(
                        "I am allergic to walnuts.",
                        "Nuts make me ill, I cannot eat them.",
                        "The train to Busan leaves at nine."));

        assertTrue(cosine(vectors.get(0), vectors.get(1)) > cosine(vectors.get(0), vectors.get(2)) + 0.1);
    }

    @Test
    void givesInABatchWhatItGivesAlone() {
        List<String> texts = List.of(
                "I live in Busan.",
                "My sister is called Ines, and she works in a small bakery near the harbour of Porto.",
                "보고서는 항상 요약부터 해줘",
                "ok");

        List<float[]> together = encoder().embed(texts);

        for (int i = 0; i < texts.size(); i++) {
            float[] alone = encoder().embed(List.of(texts.get(i))).getFirst();
            assertTrue(cosine(alone, together.get(i)) > 0.97, "text " + i);
        }
    }

    @Test
    void keepsTheOrderOfTexts() {
        List<float[]> ab = encoder().embed(List.of("a cup of tea", "a very long walk along the river in spring"));
        List<float[]> ba = encoder().embed(List.of("a very long walk along the river in spring", "a cup of tea"));

        assertTrue(cosine(ab.get(0), ba.get(1)) > 0.97);
        assertTrue(cosine(ab.get(1), ba.get(0)) > 0.97);
    }

    @Test
    void readsATextOfThirtyTwoThousandCharacters() {
        String text = "The harbour was quiet that morning. ".repeat(900);

        float[] vector = encoder().embed(List.of(text)).getFirst();

        assertEquals(1, cosine(vector, vector), 1e-4);
    }

    @Test
    void saysWhatItIs() {
        assertTrue(!encoder().model().isBlank());
        assertTrue(!encoder().languages().isEmpty());
    }

    protected static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
