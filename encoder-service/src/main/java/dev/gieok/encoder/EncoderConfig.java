package dev.gieok.encoder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the encoder is told. */
@ConfigMapping(prefix = "gieok.encoder")
public interface EncoderConfig {
    /** Where native libraries are unpacked; `~/.gieok/cache` unless told otherwise. */
    Optional<Path> cacheDir();

    /** The folder with `eng.traineddata` and `kor.traineddata`; searched in the usual places when not given. */
    Optional<Path> tessdata();

    /** Longest time for one picture. */
    @WithDefault("60s")
    Duration ocrTimeout();

    Text text();

    /** The text encoder. */
    interface Text {
        @WithDefault("built-in")
        Engine engine();

        /** Vectors kept in memory. */
        @WithDefault("2000")
        int cached();

        /** Longest wait for an endpoint. */
        @WithDefault("5s")
        Duration timeout();

        /** Languages that a model of your own understands, as ISO 639-1 codes. */
        @WithDefault("en,ko")
        List<String> languages();

        Onnx onnx();

        Endpoint endpoint();
    }

    /** Which kind of text encoder. */
    enum Engine {
        BUILT_IN,
        ONNX,
        ENDPOINT
    }

    /** A model of your own: any sentence encoder of the BERT family with mean pooling. */
    interface Onnx {
        /** The name that stands on its vectors. */
        Optional<String> name();

        Optional<Path> model();

        /** `tokenizer.json` as Hugging Face has it. */
        Optional<Path> tokenizer();

        @WithDefault("256")
        int maxTokens();
    }

    /** An OpenAI-compatible embeddings endpoint. */
    interface Endpoint {
        /** With the version part, such as `http://localhost:11434/v1`. */
        Optional<URI> url();

        Optional<String> model();

        Optional<String> apiKey();

        /**
         * Whether it is your own: it is told every text, sensitive ones too, so that one that is not is refused. Without
         * a word, a loopback address is.
         */
        Optional<Boolean> local();

        @WithDefault("384")
        int dimension();
    }
}
