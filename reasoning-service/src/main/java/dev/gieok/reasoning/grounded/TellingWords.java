package dev.gieok.reasoning.grounded;

import dev.gieok.platform.change.Stems;
import dev.gieok.reasoning.understanding.Rules;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a question is about: its words but those that say what is asked for (“which team”, “when”), of whom, and verbs that
 * fit anything. A memory that has all of them, whatever its kind, is worth quoting where nothing answers by its shape.
 */
final class TellingWords {
    /** “Appointment”: of a dentist's it is the dentist that tells. */
    private static final Set<String> OCCASIONS =
            Set.copyOf(Data.strings(Data.yaml("questions/covered.yaml").get("occasions")));

    private final Rules rules;
    private final Set<String> generic;

    TellingWords(Rules rules) {
        this.rules = rules;
        this.generic = Data.lists("questions/generic.yaml").values().stream()
                .flatMap(Collection::stream)
                .map(Stems::stem)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** English by stem, Korean in dictionary form; empty when the question has none. @param named whom it asks of */
    Set<String> of(String question, Collection<String> named) {
        Set<String> told = new LinkedHashSet<>();
        for (String term : Words.terms(question, rules)) {
            boolean somebody = rules.lexicon().key("kin", Set.of(term)) != null
                    || named.stream().anyMatch(name -> name.equalsIgnoreCase(term));
            String stem = Stems.stem(term);
            if (!somebody && !generic.contains(stem)) {
                told.add(stem);
            }
        }
        return told;
    }

    /** Those without what any appointment is called, where something else is named. */
    static Set<String> besideOccasions(Set<String> words) {
        Set<String> telling =
                words.stream().filter(word -> !OCCASIONS.contains(word)).collect(Collectors.toSet());
        return telling.isEmpty() ? words : telling;
    }

    static boolean areOccasions(Set<String> words) {
        return OCCASIONS.containsAll(words);
    }

    /** All words of what was told, in the same form. */
    Set<String> all(String text) {
        return Words.terms(text, rules).stream().map(Stems::stem).collect(Collectors.toSet());
    }
}
