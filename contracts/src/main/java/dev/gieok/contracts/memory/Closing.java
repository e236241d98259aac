package dev.gieok.contracts.memory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a change puts out of date: whatever is so of a subject under one of some predicates, and is named by one of some words, holds no longer. It closes what it finds; what it does not find leaves no trace.
 *
 * @param subject as a {@link Candidate}'s
 * @param words each as the object of an ending would be, and closes on its own; none closes all that is so under the predicates
 * @param text what was said, in its own language
 * @param entities names that the graph links to
 * @param rule which rule found it
 */
public record Closing(
        String subject,
        List<String> predicates,
        List<String> words,
        String text,
        String language,
        List<String> entities,
        String rule) {
    public Closing {
        predicates = List.copyOf(predicates);
        words = List.copyOf(words);
        entities = List.copyOf(entities);
    }

    /** The ending of one predicate and word (blank: of whatever it is), as if it had been said by itself. */
    public Candidate ending(String predicate, String word) {
        return Candidate.ending(subject, predicate, word, text, language, entities, rule);
    }

    /** What was said, as what is so now. */
    public Candidate news() {
        return Candidate.note(subject, text, language, entities, rule);
    }

    /** As {@link Candidate#calling}. */
    public Closing calling(Function<String, Optional<String>> known) {
        return known.apply(subject)
                .map(name -> new Closing(
                        name, predicates, words, text, language, Candidate.renamed(entities, subject, name), rule))
                .orElse(this);
    }

    /** `words`, or one that is blank. */
    public List<String> objects() {
        return words.isEmpty() ? List.of("") : words;
    }

    @Override
    public String toString() {
        return "Closing[" + predicates + "]";
    }
}
