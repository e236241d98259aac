package dev.gieok.encoder.adapter.words;

import dev.gieok.encoder.text.TextEncoder;
import dev.gieok.encoder.text.Vectors;
import dev.gieok.platform.meaning.Glosses;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * An English model that understands Korean, too: a Korean text is half where its words are ({@link KoreanByWords}), half
 * where the model puts a row of English glosses of it ({@link Glosses}). The words know what is no gloss, the glosses what
 * stands together.
 */
public final class KoreanByGlosses implements TextEncoder {
    /** What stands after the name of the English model. */
    public static final String SUFFIX = KoreanByWords.SUFFIX + "-glossed";

    private final TextEncoder english;
    private final KoreanByWords words;
    private final Glosses glosses = Glosses.read();

    /** @param english all-MiniLM-L6-v2, from which the vectors of words were made */
    public KoreanByGlosses(TextEncoder english) {
        this.english = english;
        this.words = new KoreanByWords(english);
    }

    @Override
    public String model() {
        return english.model() + SUFFIX;
    }

    @Override
    public int dimension() {
        return english.dimension();
    }

    @Override
    public List<String> languages() {
        return words.languages();
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        List<float[]> read = english.embed(texts.stream()
                .map(text -> KoreanByWords.isKorean(text) ? glosses.of(text) : text)
                .toList());
        Iterator<float[]> told = words.embed(
                        texts.stream().filter(KoreanByWords::isKorean).toList())
                .iterator();
        List<float[]> vectors = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            vectors.add(KoreanByWords.isKorean(texts.get(i)) ? between(read.get(i), told.next()) : read.get(i));
        }
        return vectors;
    }

    private static float[] between(float[] one, float[] other) {
        float[] sum = new float[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = one[i] + other[i];
        }
        return Vectors.normalised(sum);
    }
}
