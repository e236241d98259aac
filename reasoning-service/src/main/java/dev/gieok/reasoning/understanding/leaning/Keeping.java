package dev.gieok.reasoning.understanding.leaning;

import dev.gieok.platform.change.reading.CrossEncoder;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import java.util.List;

/**
 * How much a sentence looks worth keeping: what a logistic regression makes of its words, marks and classes, and what a
 * network makes of it that reads it as a whole (`src/test/python`); each finds what the other overlooks.
 */
public final class Keeping {
    private static final class Standard {
        private static final CrossEncoder LEARNT = CrossEncoder.resource("/understanding/leaning/worth.onnx");
    }

    /** Nothing was told before it. */
    private static final String ALONE = "";

    /** Log odds of the words from which on they surely tell something. */
    private static final double TELLING = 1.5;

    private Keeping() {}

    /** Log odds that what no construction knows is worth a note. @param clauses of the sentence */
    public static double odds(String sentence, List<Clause> clauses, Lexicon lexicon) {
        return mean(words(sentence, clauses, lexicon), sentence);
    }

    /** The same of what is about the person: it is no nothing where its words surely tell (“I went to a jazz concert in Vienna once”). */
    public static double oddsOfNote(String sentence, List<Clause> clauses, Lexicon lexicon) {
        double words = words(sentence, clauses, lexicon);
        return words > TELLING ? words : mean(words, sentence);
    }

    /** Loads the network now, and not while somebody waits. */
    public static void load() {
        Standard.LEARNT.judge(ALONE, ALONE);
    }

    private static double mean(double words, String sentence) {
        return (words + Standard.LEARNT.judge(ALONE, sentence)) / 2;
    }

    private static double words(String sentence, List<Clause> clauses, Lexicon lexicon) {
        boolean korean = !clauses.isEmpty() && clauses.getFirst().language().equals("ko");
        return Leaning.of(korean ? "ko" : "en").of(Traits.of(sentence, clauses, lexicon));
    }
}
