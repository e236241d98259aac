package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.grammar.Subjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whom an English clause about the person speaks of besides: “I'm home with my bro Mason, he's 9”, “Our sitter is Hannah, she …”. */
final class Bystanders {
    /** Nothing is told of whom they name. */
    private static final Set<String> UNTOLD =
            Set.of("question", "request", "hypothetical", "secret", "low-trust-instruction");

    private final Subjects subjects;

    Bystanders(Subjects subjects) {
        this.subjects = subjects;
    }

    /** What follows may be about them; of several nobody knows which. */
    void mention(Placed placed, Clause clause, Discourse discourse) {
        List<Subject> others =
                clause.language().equals("en") && mine(placed, discourse) ? in(clause, discourse) : List.of();
        if (others.size() == 1) {
            discourse.mention(others.getFirst());
        }
    }

    private static boolean mine(Placed placed, Discourse discourse) {
        String speaker = discourse.speaker().key();
        return placed instanceof Placed.Passed passed && !UNTOLD.contains(passed.reason())
                || placed instanceof Placed.Loose loose && loose.subject().key().equals(speaker)
                || placed instanceof Placed.Said said
                        && said.candidates().stream()
                                .allMatch(each -> each.kind() != Kind.RELATION
                                        && each.subject().equals(speaker));
    }

    private List<Subject> in(Clause clause, Discourse discourse) {
        List<Subject> others = new ArrayList<>();
        int i = 0;
        while (i < clause.words().size()) {
            List<Subjects.Found> found = subjects.at(clause, i, discourse);
            Subject subject = found.isEmpty() ? null : found.getFirst().subject();
            if (subject != null && (subject.role() != null || subject.byGivenName())) {
                others.add(subject);
                i += found.getFirst().length();
            } else {
                i++;
            }
        }
        return others;
    }
}
