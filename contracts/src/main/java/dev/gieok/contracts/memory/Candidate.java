package dev.gieok.contracts.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A statement found in an observation that may become a fact.
 *
 * @param subject who or what it is about: `me` for the person, else a role (`sister`) or a name (`Ines`), lower-case roles in English whatever the language
 * @param predicate English kebab-case, such as `lives-in`, `allergic-to`, `likes`, `sister`; a key, never shown
 * @param object the value in the words of the person, without particles (`부산`, `walnuts`)
 * @param text the statement as one self-contained sentence in its own language
 * @param negated the statement denies it (“I don't eat meat”)
 * @param importance 0 to 1
 * @param entities names (people, places, things) that the graph links to
 * @param rule which rule or engine found it; shown in explanations
 */
public record Candidate(
        Kind kind,
        String subject,
        String predicate,
        String object,
        String text,
        String language,
        boolean negated,
        Effect effect,
        Cardinality cardinality,
        double importance,
        Sensitivity sensitivity,
        @Nullable Instant validFrom,
        @Nullable Instant validTo,
        List<String> entities,
        String rule) {
    /** The importance of a note, and of an ending that only follows from what was said. */
    private static final double UNSORTED = 0.3;

    private static final double INSTRUCTION = 0.8;

    /** Whether it says what is so from now on, of what there is one of at a time: what was so before is over. */
    public boolean takesPlace() {
        return cardinality == Cardinality.ONE && effect == Effect.ASSERT && !negated && validTo == null;
    }

    /** The same, told in other words. */
    public Candidate inWords(String object, String text) {
        return with(subject, object, text, entities, sensitivity, validFrom);
    }

    /** The same, told in more words; where the object is all that was told, it is so still. */
    public Candidate inMoreWords(String text) {
        return inWords(object.equals(this.text) ? text : object, text);
    }

    /** The same, to be handled as carefully as that. */
    public Candidate sensitive(Sensitivity sensitivity) {
        return with(subject, object, text, entities, sensitivity, validFrom);
    }

    /** The same, so from then on. */
    public Candidate since(Instant validFrom) {
        return with(subject, object, text, entities, sensitivity, validFrom);
    }

    /**
     * The same with an acquaintance called by the name that is known of them, as subject or as the one who is one.
     *
     * @param known the other name of somebody; empty for whoever has none
     */
    public Candidate calling(Function<String, Optional<String>> known) {
        boolean relation = subject.equals("me") && Acquaintance.ROLES.contains(predicate);
        String called = relation ? object : subject;
        return known.apply(called)
                .map(name -> with(
                        relation ? subject : name,
                        relation ? name : object,
                        text,
                        renamed(entities, called, name),
                        sensitivity,
                        validFrom))
                .orElse(this);
    }

    static List<String> renamed(List<String> entities, String called, String name) {
        return entities.stream()
                .map(entity -> entity.equals(called) ? name : entity)
                .distinct()
                .toList();
    }

    private Candidate with(
            String subject,
            String object,
            String text,
            List<String> entities,
            Sensitivity sensitivity,
            @Nullable Instant validFrom) {
        return new Candidate(
                kind,
                subject,
                predicate,
                object,
                text,
                language,
                negated,
                effect,
                cardinality,
                importance,
                sensitivity,
                validFrom,
                validTo,
                entities,
                rule);
    }

    /** What is to be done from now on, which only a person may say. @param topic what takes the place of another of it */
    public static Candidate instruction(String topic, String text, String language, String rule) {
        return plain(Kind.INSTRUCTION, "me", "instruction", topic, text, language, INSTRUCTION, rule);
    }

    /** What holds of somebody from when it is told, of which there may be several, and which needs no care. */
    public static Candidate plain(
            Kind kind,
            String subject,
            String predicate,
            String object,
            String text,
            String language,
            double importance,
            String rule) {
        return told(kind, subject, predicate, object, text, language, Effect.ASSERT, importance, List.of(), rule);
    }

    /** What a message says, kept in its words. */
    public static Candidate note(String subject, String text, String language, List<String> entities, String rule) {
        return told(Kind.UNSORTED, subject, "note", text, text, language, Effect.ASSERT, UNSORTED, entities, rule);
    }

    /** The ending of one thing, as if it had been said by itself. */
    static Candidate ending(
            String subject,
            String predicate,
            String object,
            String text,
            String language,
            List<String> entities,
            String rule) {
        return told(Kind.UNSORTED, subject, predicate, object, text, language, Effect.END, UNSORTED, entities, rule);
    }

    private static Candidate told(
            Kind kind,
            String subject,
            String predicate,
            String object,
            String text,
            String language,
            Effect effect,
            double importance,
            List<String> entities,
            String rule) {
        return new Candidate(
                kind,
                subject,
                predicate,
                object,
                text,
                language,
                false,
                effect,
                Cardinality.MANY,
                importance,
                Sensitivity.NORMAL,
                null,
                null,
                entities,
                rule);
    }

    @Override
    public String toString() {
        return "Candidate[" + kind + " " + predicate + "]";
    }
}
