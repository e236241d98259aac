package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what a clause is that no construction fits: about somebody of the person's, so that it may be a note, or nothing. */
final class LooseStatements {
    /** “이러는데”, “해버림”: by themselves they tell nothing. */
    private static final Set<String> IDLE = Set.of(
            "이러다", "그러다", "저러다", "이렇다", "그렇다", "오다", "하다", "되다", "이다", "있다", "없다", "같다", "맞다", "아니다", "헷갈리다", "궁금하다");

    private final Rules rules;
    private final Statements statements;
    private final Owners owners;
    private final Gone gone;

    LooseStatements(Rules rules, Statements statements, Owners owners) {
        this.rules = rules;
        this.statements = statements;
        this.owners = owners;
        this.gone = new Gone(rules);
    }

    /** A note without its subject: “Born in Mombasa”. */
    private boolean fragment(Clause clause) {
        Clause completed = Implied.subject(clause, rules);
        Word first = clause.words().getFirst();
        return completed != null
                && (clause.has(Mark.PAST)
                        || Implied.takenUp(clause)
                        || rules.lexicon.key("state-adjective", first.keys()) != null)
                && first.sort() != Word.Sort.NUMBER
                && (rules.english.verb(first) || rules.lexicon.key("state-adjective", first.keys()) != null);
    }

    /** “My boyfriend Devin made dinner tonight”: who he is, whatever else it tells. */
    private @Nullable Candidate named(Clause clause, Discourse discourse, @Nullable Subject carried) {
        Subject subject = owners.loose(clause, discourse, carried);
        if (subject == null || clause.has(Mark.QUOTED)) {
            return null;
        }
        Candidate named = Apposed.apart(statements.relation(subject, discourse, clause, clause.text()), clause);
        if (named != null) {
            discourse.mention(subject);
        }
        return named;
    }

    Placed place(Clause clause, Discourse discourse, @Nullable Subject carried, Utterance utterance) {
        if (clause.has(Mark.CONDITION) || clause.has(Mark.HEDGED)) {
            return new Placed.Passed("hypothetical");
        }
        boolean justNow = clause.language().equals("ko") && clause.has(Mark.JUST) && clause.has(Mark.PAST);
        if (clause.has(Mark.TEMPORARY) || justNow) {
            Candidate named = named(clause, discourse, carried);
            return named == null ? new Placed.Passed("temporary") : new Placed.Said(List.of(named));
        }
        long content = clause.words().stream()
                .filter(word -> word.sort() != Word.Sort.OTHER || word.text().length() > 2)
                .count();
        boolean idle = clause.language().equals("ko")
                && clause.words().stream()
                        .allMatch(word -> word.sort() == Word.Sort.VERB && IDLE.containsAll(word.keys()));
        if (content == 0
                || idle && !discourse.toRemember()
                || clause.words().size() == 1 && !clause.language().equals("ko") && !discourse.toRemember()) {
            return new Placed.Passed("small-talk");
        }
        if (!discourse.toRemember() && Shapes.fragment(clause)) {
            return new Placed.Passed("small-talk");
        }
        Subject subject = owners.loose(clause, discourse, carried);
        if (subject == null && (discourse.toRemember() || fragment(clause))) {
            subject = discourse.speaker();
        }
        boolean told = clause.has(Mark.QUOTED) && !owners.body(clause);
        boolean own = subject != null && !(told && subject.isMe());
        if (own || utterance.speaker() != null || utterance.trust() == Trust.SOURCE) {
            Subject whose = subject == null ? discourse.speaker() : subject;
            Candidate relation = statements.relation(whose, discourse, clause, clause.text());
            if (whose.role() != null || whose.key().contains("'s ")) {
                discourse.mention(whose);
            }
            if (relation != null && Apposed.isAll(relation)) {
                return new Placed.Said(List.of(relation));
            }
            return Gone.told(clause)
                    ? new Placed.Said(gone.of(clause, whose))
                    : new Placed.Loose(clause, whose, relation == null ? null : Apposed.alone(relation));
        }
        return new Placed.Passed("not-about-person");
    }
}
