package dev.gieok.memory.recall;

import dev.gieok.platform.person.PersonKeys;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question as the stores are asked it.
 *
 * @param text what is left of it without the speakers that it names
 * @param words its words, each weighing as much as it is rare among the person's memories
 * @param boosts what else counts in favour of a memory, in the same measure: who said it, when
 * @param ceiling what a memory of usual length that holds all of the words scores
 */
public record Question(String text, LexicalVector words, Map<Terms.Term, Double> boosts, double ceiling) {
    public Question {
        boosts = Map.copyOf(boosts);
    }

    /** Whether it names when. */
    boolean isDated() {
        return boosted().contains(Terms.DATE);
    }

    /** The fields that count in favour. */
    Set<Terms> boosted() {
        return boosts.keySet().stream().map(Terms.Term::field).collect(Collectors.toSet());
    }

    /** Words and boosts together, as the vector store is asked. */
    LexicalVector weighed(PersonKeys keys) {
        Map<Long, Float> weights = new HashMap<>(words.weights());
        boosts.forEach((term, weight) -> weights.merge(term.of(keys), (float) (weight * ceiling), Float::sum));
        return new LexicalVector(weights);
    }

    /** What of a score in the vector store is a share of the ceiling. */
    double share(double score) {
        return ceiling == 0 ? 0 : score / ceiling;
    }

    @Override
    public String toString() {
        return "Question[" + words + "]";
    }
}
