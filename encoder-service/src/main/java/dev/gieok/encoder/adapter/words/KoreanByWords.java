package dev.gieok.encoder.adapter.words;

import dev.gieok.encoder.text.TextEncoder;
import dev.gieok.platform.meaning.WordVectors;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * An English model that understands Korean, too: a Korean text is where the model puts its translation, as far as the
 * vectors of its words tell ({@link WordVectors}). So each language finds what was told in the other.
 */
public final class KoreanByWords extends KoreanEncoder {
    /** What stands after the name of the English model. */
    public static final String SUFFIX = "-ko";

    private final Axes axes = Axes.load();

    /** @param english all-MiniLM-L6-v2, from which the vectors of words were made */
    public KoreanByWords(TextEncoder english) {
        super(english, SUFFIX);
        if (axes.dimension() != english.dimension()) {
            throw new IllegalArgumentException("the vectors of words are of another model than " + english.model());
        }
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        List<String> others = texts.stream().filter(text -> !isKorean(text)).toList();
        Iterator<float[]> embedded = others.isEmpty()
                ? List.<float[]>of().iterator()
                : english.embed(others).iterator();
        List<float[]> vectors = new ArrayList<>(texts.size());
        for (String text : texts) {
            vectors.add(isKorean(text) ? axes.whole(WordVectors.of(text)) : embedded.next());
        }
        return vectors;
    }
}
