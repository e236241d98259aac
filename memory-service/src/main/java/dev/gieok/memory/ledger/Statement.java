package dev.gieok.memory.ledger;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.platform.change.SameObjects;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is said, in forms that do not depend on how it is written: its words, and its place (subject, predicate, object).
 * Two that share a form say the same.
 */
public record Statement(
        Kind kind, String subject, String predicate, String object, boolean negated, Instant validFrom) {
    static Statement of(Fact fact) {
        return new Statement(
                fact.kind(), fact.subject(), fact.predicate(), fact.object(), fact.negated(), fact.validFrom());
    }

    /** The forms of a fact, and of the words that taught it. */
    public static Set<String> forms(Fact fact) {
        Set<String> forms = new LinkedHashSet<>();
        words(fact).forEach(words -> addWords(words, forms));
        of(fact).addPlace(forms);
        return forms;
    }

    /** The forms that an older version had and the newer has not; most often none, which is seen at once. */
    public static Set<String> lost(Fact before, Fact after) {
        if (of(before).equals(of(after)) && words(after).containsAll(words(before))) {
            return Set.of();
        }
        Set<String> lost = forms(before);
        lost.removeAll(forms(after));
        return lost;
    }

    private static Set<String> words(Fact fact) {
        Set<String> words = new LinkedHashSet<>(Set.of(fact.text()));
        fact.evidence().stream().map(Evidence::quote).filter(Objects::nonNull).forEach(words::add);
        return words;
    }

    /** The forms of a fact as it was told in these words. */
    static Set<String> forms(Fact fact, String words) {
        Set<String> forms = new LinkedHashSet<>();
        addWords(words, forms);
        of(fact).addPlace(forms);
        return forms;
    }

    /** @param occurredAt from when on it is so, where it does not say so itself. That something ended says, too, that it was. */
    static Set<String> forms(Candidate candidate, Instant occurredAt) {
        Set<String> forms = new LinkedHashSet<>();
        addWords(candidate.text(), forms);
        boolean ended = candidate.effect() == Effect.END;
        for (boolean negated : ended ? List.of(true, false) : List.of(candidate.negated())) {
            new Statement(
                            candidate.kind(),
                            candidate.subject(),
                            candidate.predicate(),
                            candidate.object(),
                            negated,
                            Objects.requireNonNullElse(candidate.validFrom(), occurredAt))
                    .addPlace(forms);
        }
        return forms;
    }

    /** The forms of words alone, whatever fact they tell. */
    static Set<String> forms(String words) {
        Set<String> forms = new LinkedHashSet<>();
        addWords(words, forms);
        return forms;
    }

    private static void addWords(String words, Set<String> forms) {
        String normal = SameObjects.normal(words);
        if (!normal.isEmpty()) {
            forms.add("words|" + normal);
        }
    }

    /** The object of an instruction is its topic, which others have, too; an event comes again on another day. */
    private void addPlace(Set<String> forms) {
        String normal = SameObjects.normal(object);
        if (!normal.isEmpty() && kind != Kind.INSTRUCTION) {
            String day = kind == Kind.EVENT
                    ? validFrom.atOffset(ZoneOffset.UTC).toLocalDate().toString()
                    : "";
            forms.add(String.join("|", "place", subject, predicate, Boolean.toString(negated), day, normal));
        }
    }

    @Override
    public String toString() {
        return "Statement";
    }
}
