package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.platform.meaning.LifeDomains;
import dev.gieok.reasoning.understanding.leaning.Leaning;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The weights in the repository were learnt from the labelled sentences as they are, and they judge sentences that were kept
 * from them. To learn them all anew takes minutes: only what is worth keeping is, and compared.
 */
@Execution(ExecutionMode.CONCURRENT)
class LeaningTest {
    private static final double FLOOR = 0.92;
    private static final double FLOOR_OF_CHANGE = 0.85;
    /** How alike what was learnt anew judges: whoever adds a rule moves some sentences a little, and need not learn anew. */
    private static final double ALIKE = 0.99;

    private static final double CHANCE = 0.3;
    private static final double FLOOR_OF_DOMAIN = 0.6;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void isWhatTheLabelledSentencesGive(String language) {
        Leaning trained = new Leaning(SparseTraining.train(LeaningTraining.examples(language, LabelledLine.WORTH)));
        Leaning kept = Leaning.of(language);
        List<LeaningTraining.Example> unseen = LeaningTraining.examples(language, List.of("heldout"));
        double alike = new PearsonsCorrelation().correlation(judged(trained, unseen), judged(kept, unseen));
        assertTrue(alike > ALIKE, "alike: " + alike);
    }

    private static double[] judged(Leaning leaning, List<LeaningTraining.Example> examples) {
        return examples.stream()
                .mapToDouble(example -> leaning.of(example.traits()))
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void areLearntFromTheFilesAsTheyAre(String language) {
        assertEquals(LearntFrom.worth(language), from("/understanding/leaning/" + language + ".tsv"));
        assertEquals(LearntFrom.changed(language), from("/understanding/leaning/changed-" + language + ".tsv"));
        assertEquals(LearntFrom.names(language), from("/understanding/leaning/names-" + language + ".tsv"));
        assertEquals(LearntFrom.domains(language), from("/meaning/life-domains-" + language + ".tsv"));
        for (String weights : List.of("glance", "ends", "choice")) {
            assertEquals(LearntFrom.ends(language), from("/change/" + weights + "-" + language + ".tsv"));
        }
    }

    /** By its first line. */
    private static String from(String weights) {
        try (var in = Objects.requireNonNull(Leaning.class.getResourceAsStream(weights), weights);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String first = lines.readLine();
            return first.substring(first.lastIndexOf(' ') + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(weights, broken);
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
    void tellsTheWordsThatNameWhatChangedFromTheOthersInSentencesItNeverSaw(String language) {
        Leaning names = Leaning.of("names-" + language);
        List<LeaningTraining.Example> unseen = NamesTraining.examples(language, List.of("heldout"));
        double naming = mean(names, unseen, true);
        double others = mean(names, unseen, false);
        assertTrue(naming > others + 1, naming + " and " + others);
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

    private static double mean(Leaning names, List<LeaningTraining.Example> examples, boolean naming) {
        return examples.stream()
                .filter(example -> example.kept() == naming)
                .mapToDouble(example -> names.of(example.traits()))
                .average()
                .orElseThrow();
    }
}
