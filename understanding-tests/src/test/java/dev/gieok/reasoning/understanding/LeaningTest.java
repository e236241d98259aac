package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.platform.change.EndingChoice;
import dev.gieok.platform.change.EndingOdds;
import dev.gieok.platform.meaning.LifeDomains;
import dev.gieok.reasoning.understanding.leaning.Leaning;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The weights in the repository are those that the labelled sentences give, and they judge sentences that were kept from them. */
@Execution(ExecutionMode.CONCURRENT)
class LeaningTest {
    private static final double FLOOR = 0.92;
    private static final double FLOOR_OF_CHANGE = 0.85;
    /** A word added to the lexicon moves them a little; a labelled file that was not learnt moves them more. */
    private static final double CLOSE = 0.3;

    private static final double CHANCE = 0.3;
    private static final double FLOOR_OF_DOMAIN = 0.6;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void isWhatTheLabelledSentencesGive(String language) {
        Leaning trained = new Leaning(SparseTraining.train(LeaningTraining.examples(language, LabelledLine.WORTH)));
        Leaning kept = Leaning.of(language);
        for (LeaningTraining.Example example : LeaningTraining.examples(language, List.of("heldout"))) {
            assertEquals(trained.of(example.traits()), kept.of(example.traits()), CLOSE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void tellsWhatIsWorthKeepingAmongSentencesItNeverSaw(String language) {
        Leaning leaning = Leaning.of(language);
        List<LeaningTraining.Example> unseen = LeaningTraining.examples(language, List.of("heldout"));
        long right = unseen.stream()
                .filter(example -> leaning.of(example.traits()) > 0 == example.kept())
                .count();
        assertTrue(right >= FLOOR * unseen.size(), right + " of " + unseen.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void tellsAChangeAmongSentencesItNeverSaw(String language) {
        Leaning changed = Leaning.of("changed-" + language);
        List<LeaningTraining.Example> unseen = LeaningTraining.changes(language, List.of("heldout"));
        long right = unseen.stream()
                .filter(example -> changed.of(example.traits()) > 0 == example.kept())
                .count();
        assertTrue(right >= FLOOR_OF_CHANGE * unseen.size(), right + " of " + unseen.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void knowsChangesFromTheLabelledSentences(String language) {
        Leaning trained = new Leaning(SparseTraining.trainByRatios(LeaningTraining.changes(language)));
        Leaning kept = Leaning.of("changed-" + language);
        for (LeaningTraining.Example example : LeaningTraining.changes(language, List.of("heldout"))) {
            assertEquals(trained.of(example.traits()), kept.of(example.traits()), CLOSE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void knowsFromTheLabelledSentencesWhichWordsNameWhatChanged(String language) {
        Leaning trained = new Leaning(SparseTraining.train(NamesTraining.examples(language, LabelledLine.CHANGES)));
        Leaning kept = Leaning.of("names-" + language);
        for (LeaningTraining.Example example : NamesTraining.examples(language, List.of("heldout"))) {
            assertEquals(trained.of(example.traits()), kept.of(example.traits()), CLOSE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void tellsTheWordsThatNameWhatChangedFromTheOthersInSentencesItNeverSaw(String language) {
        Leaning names = Leaning.of("names-" + language);
        List<LeaningTraining.Example> unseen = NamesTraining.examples(language, List.of("heldout"));
        double naming = mean(names, unseen, true);
        double others = mean(names, unseen, false);
        assertTrue(naming > others + 1, naming + " and " + others);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void knowsTheDomainsOfLifeFromTheLabelledSentences(String language) {
        var trained = new LifeDomains(
                LifeDomainsTraining.train(LifeDomainsTraining.examples(language, LabelledLine.CHANGES)));
        for (LabelledLine line : LabelledLine.of(language, "heldout")) {
            double alike = LifeDomains.alike(trained.probabilities(line.text()), LifeDomains.of(line.text()));
            assertTrue(alike > 1 - CLOSE, line + " " + alike);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void tellsTheDomainOfSentencesItNeverSaw(String language) {
        List<LifeDomainsTraining.Example> unseen = LifeDomainsTraining.examples(language, List.of("heldout"));
        long right = unseen.stream()
                .filter(example -> LifeDomains.of(example.text())[example.domain()] > CHANCE)
                .count();
        assertTrue(right >= FLOOR_OF_DOMAIN * unseen.size(), right + " of " + unseen.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void weighsAMessageWithWhatWasToldAsTheLabelledSentencesDo(String language) {
        List<EndingTraining.Example> examples = EndingTraining.examples(language);
        EndingOdds glance = EndingOdds.atAGlance(language);
        assertArrayEquals(EndingTraining.odds(examples), glance.weights(), CLOSE);
        List<EndingTraining.Example> read = EndingTraining.read(examples, glance);
        assertArrayEquals(EndingTraining.odds(read), EndingOdds.of(language).weights(), CLOSE);
        assertArrayEquals(EndingTraining.choice(read), EndingChoice.of(language).weights(), CLOSE);
    }

    private static double mean(Leaning names, List<LeaningTraining.Example> examples, boolean naming) {
        return examples.stream()
                .filter(example -> example.kept() == naming)
                .mapToDouble(example -> names.of(example.traits()))
                .average()
                .orElseThrow();
    }
}
