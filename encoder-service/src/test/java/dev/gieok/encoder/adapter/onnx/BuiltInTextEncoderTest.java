package dev.gieok.encoder.adapter.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.encoder.text.TextEncoder;
import dev.gieok.encoder.text.TextEncoderContract;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BuiltInTextEncoderTest extends TextEncoderContract {
    private static OnnxTextEncoder encoder;

    @BeforeAll
    static void load() {
        encoder = OnnxModels.builtIn();
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    @Override
    protected TextEncoder encoder() {
        return encoder;
    }

    @Test
    void has384Floats() {
        assertEquals(384, encoder.dimension());
    }

    @Test
    void hearsTheEndOfALongTextToo() {
        String filler = "The committee met again and nothing was decided about the road. ".repeat(40);
        float[] question =
                encoder.embed(List.of("Which nuts is she allergic to?")).getFirst();

        List<float[]> vectors =
                encoder.embed(List.of(filler, filler + "She is allergic to walnuts and hazelnuts. ".repeat(20)));

        assertTrue(cosine(question, vectors.get(1)) > cosine(question, vectors.get(0)) + 0.05);
    }
}
