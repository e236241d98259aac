package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.grammar.Subjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** “I'm Naomi, living in Bristol with my husband Gareth”: who somebody is, said on the way to something else. */
final class Introduced {
    private static final Set<String> OWNERS = Set.of("my", "our");

    private static final Set<Mark> UNREAL = Set.of(Mark.QUOTED, Mark.NEGATED, Mark.CONDITION, Mark.QUESTION);

    private final Subjects subjects;
    private final Statements statements;

    Introduced(Subjects subjects, Statements statements) {
        this.subjects = subjects;
        this.statements = statements;
    }

    /** What was said with the relations that it tells besides. */
    List<Candidate> with(List<Candidate> said, Clause clause, Discourse discourse) {
        if (!clause.language().equals("en") || UNREAL.stream().anyMatch(clause::has)) {
            return said;
        }
        List<Candidate> all = new ArrayList<>(said);
        for (int i = 0; i < clause.words().size(); i++) {
            Word owner = clause.words().get(i);
            for (Subjects.Found found : OWNERS.stream().anyMatch(owner::is)
                    ? subjects.at(clause, i, discourse)
                    : List.<Subjects.Found>of()) {
                Subject subject = found.subject();
                Candidate relation = statements.relation(subject, discourse, clause, clause.text());
                if (relation != null && all.stream().noneMatch(each -> isTold(each, relation))) {
                    all.add(Apposed.alone(relation));
                }
            }
        }
        return all;
    }

    private static boolean isTold(Candidate told, Candidate relation) {
        return told.subject().equals(relation.object())
                || told.object().equals(relation.object())
                || told.kind() == Kind.RELATION && told.predicate().equals(relation.predicate());
    }
}
