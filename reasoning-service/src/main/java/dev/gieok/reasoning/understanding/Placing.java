package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Match;
import dev.gieok.reasoning.understanding.grammar.Pronouns;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what one clause is: something said, something that teaches nothing, or something loose. */
final class Placing {
    /** “이러는데”, “해버림”: by themselves they tell nothing. */
    private static final Set<String> IDLE = Set.of(
            "이러다", "그러다", "저러다", "이렇다", "그렇다", "오다", "하다", "되다", "이다", "있다", "없다", "같다", "맞다", "아니다", "헷갈리다", "궁금하다");

    private final Rules rules;
    private final Statements statements;
    private final Owners owners;
    private final Naming naming;
    private final Pronouns pronouns;
    private final Gone gone;
    private final Orders orders;
    private final Leftover leftover = new Leftover();

    Placing(Rules rules, Doubts doubts) {
        this.rules = rules;
        this.statements = new Statements(rules.lexicon, rules.english, doubts);
        this.owners = new Owners(rules.subjects, rules.lexicon);
        this.naming = new Naming(rules.lexicon);
        this.pronouns = new Pronouns(rules.lexicon);
        this.gone = new Gone(rules);
        this.orders = new Orders(rules, statements);
    }

    /** @param carried the subject of the clause before in the same sentence, null for none */
    Placed place(Clause clause, Discourse discourse, @Nullable Subject carried, Utterance utterance) {
        pronouns.keep(clause, discourse);
        Placed placed = Commanding.in(clause, utterance)
                ? new Placed.Passed("low-trust-instruction")
                : placed(clause, discourse, carried, utterance);
        owners.animal(clause).ifPresent(discourse::mention);
        return placed;
    }

    private Placed placed(Clause clause, Discourse discourse, @Nullable Subject carried, Utterance utterance) {
        Candidate named = naming.of(clause, discourse);
        if (named != null) {
            if (named.kind() == Kind.RELATION) {
                discourse.mention(rules.subjects.called(named.predicate(), named.object()));
            }
            return new Placed.Said(List.of(named));
        }
        Subject met = naming.met(clause, discourse);
        if (met != null) {
            discourse.mention(met);
            return new Placed.Loose(clause, met, null);
        }
        List<Match> matches = rules.grammar.matches(clause, discourse);
        boolean toRemember = clause.has(Mark.TO_REMEMBER);
        if (toRemember) {
            discourse.remember();
        }
        boolean order = clause.has(Mark.REQUEST) && !toRemember;
        if (!order && !toRemember && clause.has(Mark.QUESTION) && clause.tail().endsWith("면")) {
            // “쉽게 설명하면?”
            return new Placed.Passed("question");
        }
        Match best = matches.isEmpty() ? null : matches.getFirst();
        // “How do I like your answers laid out?”
        boolean asksBack = clause.has(Mark.QUESTION) && !clause.has(Mark.REQUEST) || Orders.reason(clause);
        if (order || best != null && best.construction().kind() == Kind.INSTRUCTION && !asksBack) {
            return orders.place(clause, matches, discourse, utterance, order);
        }
        if (clause.has(Mark.QUESTION) && !toRemember) {
            owners.named(clause, discourse).ifPresent(discourse::mention);
            return new Placed.Passed("question");
        }
        if (best == null) {
            Clause theirs = carried == null || carried.isMe() ? null : Implied.theirs(clause, rules);
            matches = theirs == null ? completed(clause, discourse) : rules.grammar.matches(theirs, discourse);
            if (carried != null && !carried.isMe() && (theirs != null || Implied.goesOn(clause))) {
                // “Granny left the farm and moved to town”: she did.
                matches = matches.stream().map(match -> match.of(carried)).toList();
            }
        }
        return statement(clause, matches, discourse, carried, utterance);
    }

    /** What a note means that leaves out its “I”, its “my” or its “is”. */
    private List<Match> completed(Clause clause, Discourse discourse) {
        for (Clause completed : Implied.of(clause, discourse.source(), rules)) {
            List<Match> matches = rules.grammar.matches(completed, discourse);
            if (!matches.isEmpty()) {
                return matches;
            }
        }
        return List.of();
    }

    private Placed statement(
            Clause clause, List<Match> matches, Discourse discourse, @Nullable Subject carried, Utterance utterance) {
        List<Candidate> said = new ArrayList<>();
        Set<String> predicates = new LinkedHashSet<>();
        String beside = null;
        Subject owner = discourse.speaker();
        for (Match match : matches) {
            boolean first = said.isEmpty();
            if (!first && (beside == null || !beside.equals(match.construction().beside()))) {
                continue;
            }
            if (match.construction().passage() != null) {
                if (first) {
                    return new Placed.Passed(match.construction().passage());
                }
                continue;
            }
            if (match.construction().kind() == Kind.INSTRUCTION) {
                continue;
            }
            Subject subject = owners.of(match, discourse, carried);
            if (subject != null && clause.has(Mark.QUOTED) && "doctor".equals(subject.role())) {
                // What the doctor says is so of the person.
                subject = discourse.speaker();
            }
            if (subject != null
                    && "family".equals(subject.role())
                    && "lives-in".equals(match.construction().predicate())) {
                // Where one's family lives is where one lives oneself.
                subject = discourse.speaker();
            }
            if (subject == null || Refusals.stranger(subject, clause, discourse) || !first && !subject.equals(owner)) {
                continue;
            }
            String refused = Refusals.reason(clause, match, subject);
            if (refused != null) {
                return first ? new Placed.Passed(refused) : new Placed.Said(said);
            }
            Set<String> taught = new LinkedHashSet<>();
            for (Candidate candidate : statements.of(
                    match,
                    subject,
                    discourse,
                    Wording.of(match.clause(), subject, discourse, rules.english),
                    utterance.occurredAt())) {
                // Of relations there are several of one kind: “two kids, Max and Lily”.
                if (first
                        || candidate.kind() == Kind.RELATION
                        || match.construction().when("several", "").equals("true")
                        || !predicates.contains(candidate.predicate())) {
                    taught.add(candidate.predicate());
                    said.add(candidate);
                }
            }
            predicates.addAll(taught);
            if (first && !said.isEmpty()) {
                owner = subject;
                beside = match.construction().beside();
            }
            if (!said.isEmpty()) {
                discourse.mention(subject);
                mentionRelation(said, discourse);
            }
        }
        if (said.isEmpty()) {
            Subject meant = matches.isEmpty() ? null : owners.of(matches.getFirst(), discourse, carried);
            boolean goesOn = carried == null && meant != null && meant.equals(discourse.about());
            return loose(clause, discourse, goesOn ? meant : carried, utterance);
        }
        return new Placed.Said(leftover.with(Jobs.apart(said), clause, owner));
    }

    private void mentionRelation(List<Candidate> said, Discourse discourse) {
        for (Candidate candidate : said) {
            if (candidate.kind() != Kind.RELATION || !rules.subjects.somebody(candidate.predicate())) {
                continue;
            }
            boolean own = candidate.subject().equals(discourse.speaker().key());
            // “My sister had a baby boy, his name is Theo”: he is hers.
            discourse.mention(
                    own
                            ? rules.subjects.called(candidate.predicate(), candidate.object())
                            : new Subject(candidate.subject() + "'s " + candidate.predicate(), null, null));
        }
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
        Candidate relation = statements.relation(subject, discourse, clause, clause.text());
        if (relation == null || Apposed.alone(relation).equals(relation)) {
            return null;
        }
        discourse.mention(subject);
        return Apposed.alone(relation);
    }

    private Placed loose(Clause clause, Discourse discourse, @Nullable Subject carried, Utterance utterance) {
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
            return Gone.told(clause)
                    ? new Placed.Said(gone.of(clause, whose))
                    : new Placed.Loose(clause, whose, relation == null ? null : Apposed.alone(relation));
        }
        return new Placed.Passed("not-about-person");
    }
}
