package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an English clause tells beside the fact it was taken for: of “I work the night shift at the hospital” the hospital is a fact, and the night shift would be lost. */
final class Leftover {
    private static final Set<Mark> NOT_SO = Set.of(
            Mark.QUESTION,
            Mark.REQUEST,
            Mark.NEGATED,
            Mark.NO_LONGER,
            Mark.PAST,
            Mark.PERFECT,
            Mark.TEMPORARY,
            Mark.WISH);

    private static final Set<String> PLACED =
            Set.of("works-at", "works-as", "lives-in", "studies-at", "studies", "owns", "schedule");

    private final Fields fields = new Fields();

    /** What was said, and a note of what is left. */
    List<Candidate> with(List<Candidate> said, Clause clause, Subject subject) {
        List<Candidate> all = new ArrayList<>(said);
        Candidate left = of(clause, said, subject);
        if (left != null) {
            all.add(left);
        }
        return all;
    }

    /** A note of the whole clause when a part of it belongs to a field of life and is in no fact; null when nothing is left. */
    private @Nullable Candidate of(Clause clause, List<Candidate> said, Subject subject) {
        boolean partly = clause.language().equals("en")
                && NOT_SO.stream().noneMatch(clause::has)
                && said.stream()
                        .allMatch(candidate -> candidate.effect() == Effect.ASSERT
                                && PLACED.contains(candidate.predicate())
                                && !candidate.object().equals(candidate.text()));
        if (!partly) {
            return null;
        }
        boolean left = fields.said(clause).stream()
                .anyMatch(word -> said.stream()
                        .noneMatch(candidate ->
                                candidate.object().toLowerCase(Locale.ROOT).contains(word)));
        return left ? Notes.note(subject, clause.language(), clause.text()) : null;
    }
}
