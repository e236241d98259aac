package dev.gieok.encoder.adapter.words;

import dev.gieok.encoder.segment.Language;
import dev.gieok.encoder.text.TextEncoder;
import java.util.List;

/** An English model that understands Korean, too, in one space for both. */
abstract sealed class KoreanEncoder implements TextEncoder permits KoreanByGlosses, KoreanByWords {
    protected final TextEncoder english;
    private final String suffix;

    /** @param suffix what stands after the name of the English model */
    KoreanEncoder(TextEncoder english, String suffix) {
        this.english = english;
        this.suffix = suffix;
    }

    @Override
    public final String model() {
        return english.model() + suffix;
    }

    @Override
    public final int dimension() {
        return english.dimension();
    }

    @Override
    public final List<String> languages() {
        return List.of("en", "ko");
    }

    static boolean isKorean(String text) {
        return Language.of(text).equals("ko");
    }
}
