package dev.gieok.reasoning.grounded;

import dev.gieok.platform.meaning.Gist;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is compared, a question or what was told.
 *
 * @param dense of what was told: the cosine of its embedding and the question's, 0 where none is known
 * @param sort of a question: what it asks for, null for nothing of a certain sort
 * @param asks of a question: that it asks for what was told, log odds
 */
record Compared(
        String whole,
        Set<String> words,
        Set<String> people,
        Gist gist,
        double dense,
        @Nullable Sort sort,
        double asks) {
    private static final Set<String> TIMES = Set.of("when", "date", "hour", "weekday");

    /** What may be asked for: `when`, `who`. */
    record Sort(String id, List<Pattern> asks, List<Pattern> told) {
        boolean isAskedBy(String question) {
            return finds(asks, question);
        }

        private static boolean finds(List<Pattern> patterns, String text) {
            return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
        }
    }

    /** The same, whose embedding comes so close to the question's. */
    Compared closeBy(double cosine) {
        return new Compared(whole, words, people, gist, cosine, sort, asks);
    }

    /** The words of the question that were told. */
    Set<String> sharedWith(Compared told) {
        Set<String> shared = new LinkedHashSet<>(words);
        shared.retainAll(told.words());
        return shared;
    }

    /** How alike the question and what was told are in meaning, from 0 to 1: by the encoder, or by their words. */
    double meaning(Compared told) {
        return Math.max(told.dense(), gist.meaning(told.gist()));
    }

    /** Whether what was told has nothing of the sort that is asked for: no time, where it is asked when. */
    boolean misses(String told) {
        return sort != null && !Sort.finds(sort.told(), told);
    }

    /** Whether a question is for how somebody or something is called. */
    boolean asksForAName() {
        return sort != null && sort.id().equals("name");
    }

    boolean asksWhen() {
        return sort != null && TIMES.contains(sort.id());
    }

    /** Whether they have a word in common that is no name, and asked when, not only what any appointment is called. */
    boolean sharesMoreThanNames(Compared told) {
        Set<String> telling = asksWhen() ? TellingWords.besideOccasions(words) : words;
        return sharedWith(told).stream().anyMatch(word -> telling.contains(word) && !told.names(word));
    }

    /** Whether a word stands in it as a name. */
    boolean names(String word) {
        String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        return !capital.equals(word)
                && Pattern.compile("\\b" + Pattern.quote(capital))
                        .matcher(whole)
                        .find();
    }

    @Override
    public String toString() {
        return "Compared[" + words.size() + " words]";
    }
}
