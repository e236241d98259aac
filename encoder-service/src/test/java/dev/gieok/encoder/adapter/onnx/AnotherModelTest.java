package dev.gieok.encoder.adapter.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.encoder.EncoderConfig;
import dev.gieok.encoder.text.TextEncoder;
import dev.gieok.encoder.text.TextEncoderContract;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model of one's own, from files: what `./gieok rebuild --embedding-model` changes to. */
class AnotherModelTest extends TextEncoderContract {
    private static final String NAME = "bge-small-en-v1.5-q";

    @TempDir
    static Path folder;

    private static OnnxTextEncoder encoder;

    @BeforeAll
    static void load() throws IOException {
        Path model = copied(NAME + ".onnx");
        Path tokenizer = copied(NAME + "-tokenizer.json");
        encoder = OnnxModels.fromFiles(
                new EncoderConfig.Onnx() {
                    @Override
                    public Optional<String> name() {
                        return Optional.of(NAME);
                    }

                    @Override
                    public Optional<Path> model() {
                        return Optional.of(model);
                    }

                    @Override
                    public Optional<Path> tokenizer() {
                        return Optional.of(tokenizer);
                    }

                    @Override
                    public int maxTokens() {
                        return 256;
                    }
                },
                List.of("en"));
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
    void bearsItsOwnName() {
        assertEquals(NAME, encoder.model());
    }

    private static Path copied(String resource) throws IOException {
        Path file = folder.resolve(resource);
        try (InputStream in = Objects.requireNonNull(
                AnotherModelTest.class.getClassLoader().getResourceAsStream(resource), resource)) {
            Files.copy(in, file);
        }
        return file;
    }
}
