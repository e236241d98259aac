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
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a change puts out of date besides what it says: whoever is out of the army serves no more, whatever else the sentence tells. All lines of `consequences/*.yaml` that fit a clause apply, beside the construction that says what it means; what they close without finding it leaves no trace.
 */
final class Consequences {
    /** Where what has a name may have been noted. */
    private static final String CLOSED =
            "note+habit+event+plan+schedule+hobby+goal+project+uses+wants+diet+takes+owns+drives+has-condition+allergic-to+lives-with+works-as+studies+major+pet";

    /** Under these one word of several is enough to know a thing by. */
    private static final Set<String> LOOSE = Set.of(
            "note",
            "habit",
            "event",
            "plan",
            "schedule",
            "hobby",
            "goal",
            "project",
            "wants",
            "uses",
            "owns",
            "takes",
            "studies",
            "major",
            "runs");

    /** What has been done is undone no more; what happened before stays so. */
    private static final List<String> UNDONE = List.of("goal", "plan", "project", "wants");

    private static final List<String> AHEAD = List.of("goal", "plan", "event", "project", "wants");

    /** How Korean marks what a sentence is about: a note that begins so is about it, one that only names it is not. */
    private static final List<String> TOPICS = List.of("은", "는", "이", "가");

    private static final Set<Mark> UNREAL = Set.of(
            Mark.QUESTION, Mark.REQUEST, Mark.CONDITION, Mark.HEDGED, Mark.DELIBERATE, Mark.WISH, Mark.TEMPORARY);

    private static final List<String> PARENTS = List.of("mother", "father");

    /** With these what one can do is another than before; “I could marry this burrito” changes nothing. */
    private static final Set<Mark> ABLE = Set.of(Mark.AGAIN, Mark.NOW, Mark.NEGATED, Mark.NO_LONGER, Mark.PAST);

    private final Rules rules;
    private final Grammar lines;
    private final boolean plans;
    private final Owners owners;
    private final Endings endings;
    private final TellingWords telling;
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
        this.endings = new Endings(rules.lexicon, new ObjectWords(rules.lexicon, rules.english));
        this.telling = new TellingWords(rules);
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
                        alike.all(of(match, note, discourse), one, clause).stream()
                                .filter(end -> known.add(key(end)))
                                .forEach(ended::add);
                    }
                }
            }
        }
        return ended.isEmpty() ? List.of() : Closings.of(ended);
    }

    /** A line for whatever changed takes whoever is named for part of it: “동생 제대했어”. */
    private @Nullable Subject owner(Match match, Discourse discourse, @Nullable Subject carried) {
        boolean whatever = match.construction().when("any", "").equals("true")
                || match.construction().when("pending", "").equals("true");
        if (whatever && match.subject() == null) {
            for (Subjects.Found found : rules.subjects.at(match.clause(), 0, discourse)) {
                if (found.subject().role() != null) {
                    return found.subject();
                }
            }
        }
        return owners.of(match, discourse, carried);
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
        return String.join("\n", end.subject(), end.predicate(), end.object());
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

    /** By half a word nothing that is only to come. */
    private static List<String> loose(List<String> predicates, boolean half) {
        return predicates.stream()
                .filter(one -> LOOSE.contains(one) && !(half && UNDONE.contains(one)))
                .toList();
    }

    /** What a birth changes was noted of the person, or of whoever was expecting. */
    private List<Candidate> of(Match match, Candidate note, Discourse discourse) {
        List<Candidate> ended = new ArrayList<>(ended(match, note));
        for (String role : match.construction().when("others-too", "").split("\\+")) {
            if (!role.isEmpty()) {
                ended.addAll(ended(match, Notes.note(new Subject(role, role, null), note.language(), note.text())));
            }
        }
        for (String parent : "parents".equals(note.subject()) ? PARENTS : List.<String>of()) {
            ended.addAll(ended(match, Notes.note(new Subject(parent, parent, null), note.language(), note.text())));
        }
        Subject known = discourse.earlier();
        if (note.language().equals("en") && known != null && note.subject().equals(known.role())) {
            // “My son Liam studies law”, “my son jacked in uni”.
            ended.addAll(ended(match, Notes.note(known, note.language(), note.text())));
        }
        return ended;
    }

    private List<Candidate> ended(Match match, Candidate note) {
        Construction line = match.construction();
        List<Candidate> ended = new ArrayList<>(endings.of(match, note));
        List<String> predicates = List.of(line.when("under", CLOSED).split("\\+"));
        for (String alternative : line.when("closes", "").split("\\|")) {
            String object = telling.named(match, alternative);
            ended.addAll(endings.of(match, note, predicates, object));
            if (alternative.equals("$x") && (line.when("under", "").isEmpty() || AHEAD.containsAll(predicates))) {
                // What was only ahead is told by any of its words: “만보 걷기 포기했어”, “하루 만보 걷는 게 목표야”.
                for (String word : object.contains(" ") ? object.split(" ") : new String[0]) {
                    ended.addAll(endings.of(match, note, UNDONE, word));
                }
            }
        }
        if (line.when("any", "").equals("true")) {
            for (String word : telling.each(match)) {
                List<String> loose = loose(predicates, TellingWords.half(match.clause(), word));
                ended.addAll(endings.of(match, note, loose, word));
            }
        }
        if (line.when("pending", "").equals("true")) {
            for (String word : telling.wholes(match)) {
                ended.addAll(endings.of(match, note, UNDONE, word));
                for (String yet : rules.traces.getOrDefault("pending", List.of())) {
                    ended.addAll(endings.of(match, note, List.of("note"), word + " " + yet));
                }
            }
        }
        String topic = telling.named(match, line.when("topic", ""));
        for (String particle : topic.isEmpty() || topic.contains(" ") ? List.<String>of() : TOPICS) {
            ended.addAll(endings.of(match, note, List.of("note"), topic + particle));
        }
        for (String trace : line.when("traces", "").split("\\+")) {
            String[] parts = trace.split("/");
            for (String word : rules.traces.getOrDefault(parts[parts.length - 1], List.of())) {
                boolean korean = word.codePoints().anyMatch(Character::isIdeographic) || word.matches(".*[가-힣].*");
                // SKT is written so in both.
                boolean both = word.equals(word.toUpperCase(Locale.ROOT)) && !korean;
                if (both || korean == note.language().equals("ko")) {
                    ended.addAll(endings.of(match, note, List.of(parts.length == 1 ? "note" : parts[0]), word));
                }
            }
        }
        return ended;
    }
}
