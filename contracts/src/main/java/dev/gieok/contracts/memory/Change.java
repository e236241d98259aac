package dev.gieok.contracts.memory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A message that may put something out of date which no {@link Closing} knows by its slot: how likely that is, and by
 * what it may be found among all that holds. Whoever holds it weighs the two together; what is not found leaves no
 * trace.
 *
 * @param subject as a {@link Candidate}'s, of whom it tells
 * @param likelihood that the message tells of a change at all: log odds
 * @param named the words by which it may name what is out of date
 * @param instead words by which what the change takes the place of may have been told
 * @param text all that was said, in its own language: what it is weighed by
 * @param told the words of it that tell of the change, without what else it says; null where they were not told apart yet
 * @param entities as what the subject may have been spoken of
 * @param rule which rule found it
 */
public record Change(
        String subject,
        double likelihood,
        List<Named> named,
        List<String> instead,
        String text,
        @Nullable String told,
        String language,
        List<String> entities,
        String rule) {
    /** Stands in what was told where something else was said in between. */
    public static final String LEFT_OUT = " … ";

    /**
     * A word that may name what is out of date.
     *
     * @param forms any of which it may have been told in; one that is several words must be there whole
     * @param score that it names something: log odds
     * @param somebody whether it names or calls a person, of whom much else may be told; null where it was not asked yet
     */
    public record Named(
            List<String> forms, double score, @Nullable Boolean somebody) {
        public Named {
            forms = List.copyOf(forms);
        }

        /** Whether it is known to name or call a person. */
        public boolean callsSomebody() {
            return Boolean.TRUE.equals(somebody);
        }

        @Override
        public String toString() {
            return "Named[" + score + "]";
        }
    }

    public Change {
        named = List.copyOf(named);
        instead = List.copyOf(instead);
        entities = List.copyOf(entities);
    }

    /** As {@link Candidate#calling}; what was told before may have either name. */
    public Change calling(Function<String, Optional<String>> known) {
        return known.apply(subject)
                .map(name -> new Change(name, likelihood, named, instead, text, told, language, entities, rule))
                .orElse(this);
    }

    /** The ending of one thing, as if it had been said by itself: what else the message says is no part of it. */
    public Candidate ending(String subject, String predicate, String object) {
        return Candidate.ending(subject, predicate, object, told == null ? text : told, language, entities, rule);
    }

    /** The message itself, where it tells nothing else: it says what is so now. */
    public Candidate news() {
        return Candidate.note(subject, told == null ? text : told, language, entities, rule);
    }

    @Override
    public String toString() {
        return "Change[" + likelihood + "]";
    }
}
