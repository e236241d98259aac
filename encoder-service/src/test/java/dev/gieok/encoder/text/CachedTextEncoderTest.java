package dev.gieok.encoder.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CachedTextEncoderTest {
    private final CountingEncoder model = new CountingEncoder();
    private final TextEncoder cached = new CachedTextEncoder(model, 100);

    @Test
    void embedsATextOnce() {
        cached.embed(List.of("a", "b"));
        cached.embed(List.of("b", "c", "a"));

        assertEquals(List.of("a", "b", "c"), model.asked);
    }

    @Test
    void embedsATextThatStandsTwiceInABatchOnce() {
        List<float[]> vectors = cached.embed(List.of("a", "bb", "a"));

        assertEquals(List.of("a", "bb"), model.asked);
        assertArrayEquals(vectors.get(0), vectors.get(2));
        assertEquals(2, vectors.get(1)[0]);
    }

    @Test
    void givesAVectorThatItsCallerMayChange() {
        cached.embed(List.of("a")).getFirst()[0] = 99;

        assertEquals(1, cached.embed(List.of("a")).getFirst()[0]);
    }

    private static final class CountingEncoder implements TextEncoder {
        private final List<String> asked = new ArrayList<>();

        @Override
        public String model() {
            return "counting";
        }

        @Override
        public int dimension() {
            return 1;
        }

        @Override
        public List<String> languages() {
            return List.of("en");
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            asked.addAll(texts);
            return texts.stream().map(text -> new float[] {text.length()}).toList();
        }
    }
}
