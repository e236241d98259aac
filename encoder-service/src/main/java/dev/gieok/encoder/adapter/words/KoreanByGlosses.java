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
public final class KoreanByGlosses extends KoreanEncoder {
    /** What stands after the name of the English model. */
    public static final String SUFFIX = KoreanByWords.SUFFIX + "-glossed";

    private final KoreanByWords words;
    private final Glosses glosses = Glosses.read();

    /** @param english all-MiniLM-L6-v2, from which the vectors of words were made */
    public KoreanByGlosses(TextEncoder english) {
        super(english, SUFFIX);
        this.words = new KoreanByWords(english);
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        List<float[]> read = english.embed(texts.stream()
                .map(text -> isKorean(text) ? glosses.of(text) : text)
                .toList());
        Iterator<float[]> told = words.embed(
                        texts.stream().filter(KoreanEncoder::isKorean).toList())
                .iterator();
        List<float[]> vectors = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            vectors.add(isKorean(texts.get(i)) ? between(read.get(i), told.next()) : read.get(i));
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
