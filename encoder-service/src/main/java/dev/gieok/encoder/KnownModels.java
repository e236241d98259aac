package dev.gieok.encoder;

import dev.gieok.encoder.adapter.endpoint.EndpointTextEncoder;
import dev.gieok.encoder.adapter.onnx.OnnxModels;
import dev.gieok.encoder.adapter.words.KoreanByGlosses;
import dev.gieok.encoder.adapter.words.KoreanByWords;
import dev.gieok.encoder.text.CachedTextEncoder;
import dev.gieok.encoder.text.TextEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Every text encoder that is configured, whichever is preferred: a rebuild needs the old one and the new one at once. */
final class KnownModels {
    private static final String BY_WORDS = OnnxModels.BUILT_IN + KoreanByWords.SUFFIX;
    private static final String BILINGUAL = OnnxModels.BUILT_IN + KoreanByGlosses.SUFFIX;

    private KnownModels() {}

    static Map<String, Supplier<TextEncoder>> of(EncoderConfig.Text text) {
        Map<String, Supplier<TextEncoder>> known = new LinkedHashMap<>();
        known.put(OnnxModels.BUILT_IN, () -> cached(OnnxModels.builtIn(), text));
        known.put(BY_WORDS, () -> cached(new KoreanByWords(OnnxModels.builtIn()), text));
        known.put(BILINGUAL, () -> cached(new KoreanByGlosses(OnnxModels.builtIn()), text));
        text.onnx()
                .name()
                .ifPresent(name ->
                        known.put(name, () -> cached(OnnxModels.fromFiles(text.onnx(), text.languages()), text)));
        text.endpoint().model().ifPresent(name -> {
            // Made now, so that one that may not be asked is refused when the service starts.
            TextEncoder endpoint =
                    cached(new EndpointTextEncoder(text.endpoint(), text.languages(), text.timeout()), text);
            known.put(name, () -> endpoint);
        });
        return known;
    }

    static String preferred(EncoderConfig.Text text) {
        return switch (text.engine()) {
            case BUILT_IN -> BILINGUAL;
            case ONNX -> text.onnx().name().orElseThrow();
            case ENDPOINT -> text.endpoint().model().orElseThrow();
        };
    }

    private static TextEncoder cached(TextEncoder model, EncoderConfig.Text text) {
        return new CachedTextEncoder(model, text.cached());
    }
}
