package dev.gieok.encoder.adapter.onnx;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import dev.gieok.encoder.EncoderConfig;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Loads the encoder that lies in the artefact, or one from files. Nothing is downloaded. */
public final class OnnxModels {
    /** The name of the model that lies in the artefact. */
    public static final String BUILT_IN = "all-minilm-l6-v2-q";
    // The window that all-MiniLM-L6-v2 was trained with.
    private static final int BUILT_IN_WINDOW = 256;

    private OnnxModels() {}

    public static OnnxTextEncoder builtIn() {
        try (InputStream network = resource(BUILT_IN + ".onnx");
                InputStream tokenizer = resource(BUILT_IN + "-tokenizer.json")) {
            return new OnnxTextEncoder(
                    BUILT_IN,
                    List.of("en"),
                    tokenizer(tokenizer),
                    new OnnxModel(network.readAllBytes()),
                    BUILT_IN_WINDOW);
        } catch (IOException e) {
            throw new IllegalStateException("the built-in text encoder cannot be read", e);
        }
    }

    public static OnnxTextEncoder fromFiles(EncoderConfig.Onnx config, List<String> languages) {
        try (InputStream tokenizer = Files.newInputStream(config.tokenizer().orElseThrow())) {
            byte[] network = Files.readAllBytes(config.model().orElseThrow());
            String name = config.name().orElseThrow();
            return new OnnxTextEncoder(
                    name, languages, tokenizer(tokenizer), new OnnxModel(network), config.maxTokens());
        } catch (IOException e) {
            throw new IllegalStateException("gieok.encoder.text.onnx.model or .tokenizer cannot be read", e);
        }
    }

    private static HuggingFaceTokenizer tokenizer(InputStream json) throws IOException {
        return HuggingFaceTokenizer.newInstance(json, Map.of("padding", "false", "truncation", "false"));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(name), name);
    }
}
