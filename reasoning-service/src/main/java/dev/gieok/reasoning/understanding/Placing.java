package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Match;
import dev.gieok.reasoning.understanding.grammar.Pronouns;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.grammar.Subjects;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what one clause is: something said, something that teaches nothing, or something loose. */
final class Placing {
    private final Rules rules;
    private final Statements statements;
    private final Owners owners;
    private final Naming naming;
    private final Pronouns pronouns;
    private final LooseStatements loose;
    private final Orders orders;
    private final Introduced introduced;
    private final Leftover leftover = new Leftover();
    private final Pets pets;

    Placing(Rules rules, Doubts doubts) {
        this.rules = rules;
        this.statements = new Statements(rules.lexicon, rules.english, doubts);
        this.owners = new Owners(rules.subjects, rules.lexicon);
        this.naming = new Naming(rules.lexicon);
        this.pronouns = new Pronouns(rules.lexicon);
        this.loose = new LooseStatements(rules, statements, owners);
        this.orders = new Orders(rules, statements);
        this.pets = new Pets(rules.lexicon);
        this.introduced = new Introduced(rules.subjects, statements);
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
        Subject mentioned = discourse.mentioned();
        Candidate named = naming.of(clause, discourse);
        if (named != null && named.kind() == Kind.RELATION && mentioned != null && mentioned.role() != null) {
            // “he's called Julian”, after “I have a new boyfriend”
            named = named.inWords(named.object(), Wording.of(clause, unnamed(mentioned), discourse, rules.english));
        }
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

    /** “My cat”, “my brother”. */
    private static Subject unnamed(Subject mentioned) {
        String name = mentioned.name();
        boolean pet = "pet".equals(mentioned.role());
        if (pet && name != null && Character.isLowerCase(name.codePointAt(0))) {
            return new Subject(name, mentioned.role(), null);
        }
        return new Subject(mentioned.key(), mentioned.role(), null);
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
        if (said.isEmpty() || onlyNames(said, clause)) {
            Subject meant = matches.isEmpty() ? null : owners.of(matches.getFirst(), discourse, carried);
            boolean goesOn = carried == null && meant != null && meant.equals(discourse.about());
            return loose.place(clause, discourse, goesOn ? meant : carried, utterance);
        }
        List<Candidate> all = introduced.with(Jobs.apart(said), clause, discourse);
        return new Placed.Said(leftover.with(pets.with(all, clause), clause, owner));
    }

    /** “My grandpa Joe is 91 and does the crossword”: what is understood of it is who Joe is, and it tells more. */
    private static boolean onlyNames(List<Candidate> said, Clause clause) {
        return said.size() == 1
                && said.getFirst().rule().equals("rules:apposition")
                && Apposed.apart(said.getFirst(), clause) != null;
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
                            : Subjects.theirs(candidate));
        }
    }
}
