package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.grammar.Construction;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Grammar;
import dev.gieok.reasoning.understanding.grammar.Match;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.grammar.Subjects;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a change puts out of date besides what it says: whoever is out of the army serves no more, whatever else the sentence tells. All lines of `consequences/*.yaml` that fit a clause apply, beside the construction that says what it means; what they close without finding it leaves no trace.
 */
final class Consequences {
    /** Lines by which one thing takes the place of another of its kind, whatever the message looks like: “씽크패드를 새로 샀어요”. */
    static final String INSTEAD = "then-instead-";

    private static final String RULE = "rules:" + INSTEAD;

    private static final Set<Mark> UNREAL = Set.of(
            Mark.QUESTION, Mark.REQUEST, Mark.CONDITION, Mark.HEDGED, Mark.DELIBERATE, Mark.WISH, Mark.TEMPORARY);

    /** With these what one can do is another than before; “I could marry this burrito” changes nothing. */
    private static final Set<Mark> ABLE = Set.of(Mark.AGAIN, Mark.NOW, Mark.NEGATED, Mark.NO_LONGER, Mark.PAST);

    private final Rules rules;
    private final Grammar lines;
    private final boolean plans;
    private final Owners owners;
    private final Outdated outdated;
    private final Alike alike;

    Consequences(Rules rules) {
        this(rules, rules.consequences, false);
    }

    /** @param plans whether what will be so counts as well */
    Consequences(Rules rules, Grammar lines, boolean plans) {
        this.rules = rules;
        this.lines = lines;
        this.plans = plans;
        this.owners = new Owners(rules.subjects, rules.lexicon);
        this.outdated = new Outdated(rules);
        this.alike = new Alike(rules.lexicon);
    }

    /** What each line that fits closes. */
    List<Closing> of(Clause clause, Discourse discourse, @Nullable Subject carried) {
        if (clause.language().equals("ko") && clause.has(Mark.STANDING) && !clause.has(Mark.REQUEST)) {
            return of(fromNowOn(clause), discourse, carried);
        }
        if (clause.words().isEmpty() || UNREAL.stream().anyMatch(clause::has)) {
            return List.of();
        }
        List<Candidate> ended = new ArrayList<>();
        Set<String> known = new HashSet<>();
        Clause implied = Implied.subject(clause, rules);
        List<Clause> shapes = new ArrayList<>(implied == null ? List.of(clause) : List.of(clause, implied));
        shapes.addAll(Within.of(clause));
        shapes.addAll(Within.withoutAfterthought(clause));
        for (Clause shape : shapes) {
            for (Match match : lines.matches(shape, discourse)) {
                boolean mine = match.construction().when("whose", "").equals("me");
                boolean untold = shape == implied && carried != null;
                Subject whose = mine ? discourse.speaker() : untold ? carried : owner(match, discourse, carried);
                Subject subject = happened(match) && (mine || !honoured(clause, whose)) ? whose : null;
                boolean others = match.construction().when("others", "false").equals("true");
                if (subject != null && !(others && subject.isMe())) {
                    for (Subject one : all(subject, match)) {
                        Candidate note = Notes.note(one, clause.language(), clause.text());
                        alike.all(outdated.by(match, note, discourse), one, clause).stream()
                                .filter(end -> known.add(key(end)))
                                .forEach(ended::add);
                    }
                }
            }
        }
        Map<Boolean, List<Candidate>> bySurety =
                ended.stream().collect(Collectors.partitioningBy(end -> instead(end.rule())));
        return bySurety.values().stream()
                .filter(some -> !some.isEmpty())
                .flatMap(some -> Closings.of(some).stream())
                .toList();
    }

    /** Whether a line of that sort closes it. @param rule of an ending or a closing */
    static boolean instead(String rule) {
        return rule.startsWith(RULE);
    }

    /** A line for whatever changed takes whoever is named for part of it: “동생 제대했어”, “지안이 수영 관뒀어요”. */
    private @Nullable Subject owner(Match match, Discourse discourse, @Nullable Subject carried) {
        boolean whatever = match.construction().when("any", "").equals("true")
                || match.construction().when("pending", "").equals("true");
        if (whatever && match.subject() == null) {
            for (Subjects.Found found : rules.subjects.at(match.clause(), 0, discourse)) {
                boolean called = match.clause().language().equals("ko")
                        && found.subject().byGivenName();
                if (called || found.subject().role() != null) {
                    return found.subject();
                }
            }
        }
        boolean theirs = plans
                && carried != null
                && match.subject() == null
                && match.clause().language().equals("en")
                && !Strangers.meantToo(match.clause());
        // “My sister and her husband moved to Spain”: a line that leaves open who moved is about her.
        return theirs ? carried : owners.of(match, discourse, carried);
    }

    /** “3월부터 재택이야”: it is not yet so, but it will be from then on. */
    private static Clause fromNowOn(Clause clause) {
        Set<Mark> marks = EnumSet.of(Mark.NOW);
        marks.addAll(clause.marks());
        marks.removeAll(Set.of(Mark.STANDING, Mark.FUTURE));
        return new Clause(
                clause.language(), clause.source(), clause.start(), clause.end(), clause.words(), marks, clause.time());
    }

    /** A birth is the mother's as well as the person's: `with: wife`. */
    private static List<Subject> all(Subject subject, Match match) {
        List<Subject> all = new ArrayList<>(List.of(subject));
        for (String role : match.construction().when("with", "").split("\\+")) {
            if (!role.isEmpty() && !role.equals(subject.key())) {
                all.add(new Subject(role, role, null));
            }
        }
        return all;
    }

    /** “김부장님 퇴사하시고”: whoever is honoured is not the person. */
    private static boolean honoured(Clause clause, @Nullable Subject whose) {
        return whose != null && whose.isMe() && Honours.in(clause);
    }

    private static String key(Candidate end) {
        return String.join("\n", end.subject(), end.predicate(), end.object(), instead(end.rule()) ? INSTEAD : "");
    }

    /** What will be or is denied changes nothing yet, unless the line is about just that. */
    private boolean happened(Match match) {
        Construction line = match.construction();
        Clause clause = match.clause();
        boolean ahead = !plans
                && clause.has(Mark.FUTURE)
                && !clause.has(Mark.PAST)
                && !line.requires().contains(Mark.FUTURE);
        boolean denied = clause.has(Mark.NEGATED)
                && !clause.has(Mark.NO_LONGER)
                && !line.affirm()
                && !line.requires().contains(Mark.NEGATED);
        boolean only = clause.language().equals("en")
                && clause.has(Mark.ABILITY)
                && !line.requires().contains(Mark.ABILITY)
                && ABLE.stream().noneMatch(clause::has);
        boolean once = clause.has(Mark.ONCE) && !clause.has(Mark.NO_LONGER);
        return !ahead && !denied && !only && !once;
    }
}
