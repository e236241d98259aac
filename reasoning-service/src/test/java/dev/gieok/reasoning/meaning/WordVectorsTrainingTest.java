package dev.gieok.reasoning.meaning;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.platform.meaning.WordVectors;
import dev.gieok.reasoning.understanding.LabelledLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;

/** The vectors of words say of texts that they were not made from what the model does. */
class WordVectorsTrainingTest {
    private static final int TEXTS = 120;
    private static final double ENGLISH = 0.5;
    private static final double KOREAN = 0.5;
    /** Of held-out Korean texts whose own translation is the nearest of all. */
    private static final double FOUND = 0.9;

    @Test
    void englishTextsAreAsAlikeAsTheModelMakesThem() {
        List<String> texts = LabelledLine.of("en", "heldout").stream()
                .map(LabelledLine::text)
                .limit(TEXTS)
                .toList();
        double correlation = correlation(texts, texts);
        assertTrue(correlation > ENGLISH, "" + correlation);
    }

    @Test
    void koreanTextsAreAsAlikeAsTheModelMakesTheirTranslations() {
        List<Translated> pairs = Translated.heldOut();
        double correlation = correlation(
                pairs.stream().map(Translated::korean).toList(),
                pairs.stream().map(Translated::english).toList());
        assertTrue(correlation > KOREAN, "" + correlation);
    }

    @Test
    void aKoreanTextFindsItsOwnTranslation() {
        List<Translated> pairs = Translated.heldOut();
        List<float[]> english =
                pairs.stream().map(pair -> WordVectors.of(pair.english())).toList();
        long found = IntStream.range(0, pairs.size())
                .filter(i -> nearest(WordVectors.of(pairs.get(i).korean()), english) == i)
                .count();
        System.out.printf("[translations] %d of %d held-out texts find their own%n", found, pairs.size());
        assertTrue(found > FOUND * pairs.size(), found + " of " + pairs.size());
    }

    @Test
    void nothingHeldOutIsLearnt() {
        Set<String> learnt =
                Translated.learnt().stream().map(Translated::korean).collect(Collectors.toSet());
        assertTrue(Translated.heldOut().stream().map(Translated::korean).noneMatch(learnt::contains));
    }

    private static int nearest(float[] vector, List<float[]> others) {
        int best = 0;
        for (int i = 1; i < others.size(); i++) {
            best = WordVectors.alike(vector, others.get(i)) > WordVectors.alike(vector, others.get(best)) ? i : best;
        }
        return best;
    }

    /** Over all pairs of texts: how alike by their words, and how alike the model makes what they say. */
    private static double correlation(List<String> texts, List<String> said) {
        double[][] wholes = MiniLm.embedded(said);
        MiniLm.centre(wholes);
        List<double[]> pairs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                double model = new ArrayRealVector(wholes[i]).cosine(new ArrayRealVector(wholes[j]));
                double words = WordVectors.alike(WordVectors.of(texts.get(i)), WordVectors.of(texts.get(j)));
                pairs.add(new double[] {model, words});
            }
        }
        return new PearsonsCorrelation(pairs.toArray(double[][]::new))
                .getCorrelationMatrix()
                .getEntry(0, 1);
    }
}
