package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.leaning.Leaning;
import dev.gieok.reasoning.understanding.leaning.Traits;
import dev.gieok.reasoning.understanding.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a message that looks like a change puts out of date by what it speaks of, when no line of `consequences/*.yaml` knows the way it is told: “the Rayburn gave up the ghost” closes what was noted of the Rayburn. A small model judges whether something changed; the telling words of the message, and the fields of life they belong to, name what.
 */
final class Overtaken {
    private static final List<String> TOLD = List.of(
            "note",
            "habit",
            "hobby",
            "event",
            "plan",
            "schedule",
            "goal",
            "project",
            "wants",
            "uses",
            "owns",
            "drives",
            "takes",
            "diet",
            "eats",
            "drinks",
            "likes",
            "dislikes",
            "does-not-eat",
            "prefers",
            "studies",
            "studies-at",
            "major",
            "teaches",
            "lives-in",
            "lives-with",
            "works-at",
            "works-as",
            "runs",
            "team",
            "pet",
            "skill",
            "smokes",
            "has-condition",
            "allergic-to",
            "health-event",
            "instruction");

    /** What somebody who is only a name shares with the person: “Muthoni said yes”. */
    private static final Set<String> SHARED = Set.of("marital-status", "partner", "expecting");

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "my", "our", "im");

    private static final Set<Mark> UNREAL =
            Set.of(Mark.QUESTION, Mark.CONDITION, Mark.HEDGED, Mark.DELIBERATE, Mark.WISH);

    /** How sure the model must be that a message tells of a change. */
    private static final double CHANGED = -0.5;

    private static final int NEAR = 6;
    private static final Duration LONG_AGO = Duration.ofDays(200);

    private static final String RULE = "rules:overtaken" + Endings.IMPLIED;

    /** One clause of the message and what became of it. */
    record Heard(Clause clause, Placed placed) {}

    private final Rules rules;
    private final Fields fields;
    private final ChangeWords changes;
    private final Owners owners;
    /** What is too loosely told to mean a change by itself: `consequences/likely.yaml`. */
    private final Consequences likely;

    private final Map<String, Leaning> changed = Map.of("en", Leaning.of("changed-en"), "ko", Leaning.of("changed-ko"));

    Overtaken(Rules rules) {
        this.rules = rules;
        this.fields = new Fields();
        this.changes = new ChangeWords(rules, fields);
        this.likely = new Consequences(rules, rules.likely, true);
        this.owners = new Owners(rules.subjects, rules.lexicon);
    }

    List<Closing> of(String text, List<Heard> heard, List<Closing> known, Discourse discourse, Instant said) {
        if (heard.isEmpty() || discourse.imagined()) {
            return List.of();
        }
        List<Clause> clauses = heard.stream().map(Heard::clause).toList();
        String language = clauses.getFirst().language();
        double lean = Objects.requireNonNull(changed.get(language)).of(Traits.of(text, clauses, rules.lexicon));
        if (lean < CHANGED) {
            return List.of();
        }
        Map<String, Set<String>> words = new LinkedHashMap<>();
        List<Closing> closings = new ArrayList<>();
        Subject before = null;
        for (int i = 0; i < heard.size(); i++) {
            Heard each = heard.get(i);
            if (!untold(each, said)) {
                Subject other = other(each, discourse);
                if (other == null && before != null && joins(heard, i)) {
                    other = before;
                }
                before = other;
                collect(each.clause(), other, discourse, words);
                closings.addAll(ended(text, each.clause(), other, discourse));
                closings.addAll(likely.of(Told.asMeant(clauses, i, rules.lexicon), discourse, other));
            }
        }
        Set<String> asserted = ChangeWords.asserted(heard);
        words.forEach((subject, named) -> {
            named.removeAll(asserted);
            known.stream()
                    .filter(closing -> closing.subject().equals(subject)
                            && closing.predicates().contains("note"))
                    .forEach(closing -> named.removeAll(closing.words()));
            if (!named.isEmpty()) {
                closings.add(new Closing(subject, TOLD, changes.alike(named), text, language, List.of(), RULE));
            }
        });
        return closings;
    }

    /** What is not so, and what happened long ago, changes nothing now. */
    private static boolean untold(Heard heard, Instant said) {
        Clause clause = heard.clause();
        boolean korean = clause.language().equals("ko");
        boolean shortly = clause.has(Mark.TEMPORARY) && (korean || !clause.has(Mark.PAST));
        boolean imagined = heard.placed() instanceof Placed.Passed passed
                && passed.reason().equals("hypothetical");
        Instant when = clause.time() != null && clause.time().kind() == Span.Kind.AT
                ? clause.time().from()
                : null;
        boolean past = when != null && when.isBefore(said.minus(LONG_AGO));
        return UNREAL.stream().anyMatch(clause::has) || shortly || imagined || past;
    }

    /** What there is one of at a time, when a field is told of. */
    private List<Closing> ended(String text, Clause clause, @Nullable Subject other, Discourse discourse) {
        List<String> ended = List.copyOf(fields.ended(clause));
        if (ended.isEmpty()) {
            return List.of();
        }
        List<Closing> closings = new ArrayList<>();
        String me = discourse.speaker().key();
        closings.add(closing(other == null ? me : other.key(), ended, text, clause));
        Subject mentioned = discourse.mentioned();
        if (other != null && mentioned != null && other.key().equals(mentioned.role())) {
            // “My son Alan is divorced”, “my son got remarried”.
            closings.add(closing(mentioned.key(), ended, text, clause));
        }
        List<String> shared = ended.stream().filter(SHARED::contains).toList();
        if (!shared.isEmpty() && other != null && other.role() == null) {
            closings.add(closing(me, shared, text, clause));
        }
        return closings;
    }

    private static Closing closing(String subject, List<String> predicates, String text, Clause clause) {
        return new Closing(subject, predicates, List.of(), text, clause.language(), List.of(), RULE);
    }

    /** “My brother got a job in Dallas and moved there”: who moved is not said again. */
    private boolean joins(List<Heard> heard, int i) {
        Clause clause = heard.get(i).clause();
        return i > 0
                && clause.start() - heard.get(i - 1).clause().end() < NEAR
                && Implied.subject(clause, rules) != null;
    }

    private void collect(Clause clause, @Nullable Subject other, Discourse discourse, Map<String, Set<String>> words) {
        Set<String> telling = changes.of(clause);
        Set<String> mine = words.computeIfAbsent(discourse.speaker().key(), key -> new LinkedHashSet<>());
        if (other == null) {
            mine.addAll(telling);
        } else {
            Set<String> theirs = words.computeIfAbsent(other.key(), key -> new LinkedHashSet<>());
            theirs.addAll(telling);
            List<String> called = changes.called(clause, other);
            for (String word : telling) {
                called.stream().filter(name -> !name.equals(word)).forEach(name -> mine.add(name + " " + word));
            }
        }
        changes.named(clause)
                .filter(name -> other == null || !name.equals(other.key()))
                .forEach(name -> words.computeIfAbsent(name, key -> new LinkedHashSet<>())
                        .addAll(telling));
        Subject mentioned = discourse.mentioned();
        boolean meant = clause.language().equals("ko")
                || other != null
                || clause.words().stream()
                        .noneMatch(word -> FIRST_PERSON.contains(word.text().toLowerCase(Locale.ROOT)));
        if (mentioned != null && meant && (other == null || !other.key().equals(mentioned.key()))) {
            words.computeIfAbsent(mentioned.key(), key -> new LinkedHashSet<>()).addAll(telling);
        }
    }

    /** Whom else the clause is about; null for nobody. */
    private @Nullable Subject other(Heard heard, Discourse discourse) {
        Subject loose = owners.loose(heard.clause(), discourse, null);
        if (heard.placed() instanceof Placed.Said said) {
            Candidate first = said.candidates().getFirst();
            if (!first.subject().equals(discourse.speaker().key())) {
                String role = rules.lexicon.hasKey("kin", first.subject()) ? first.subject() : null;
                return new Subject(first.subject(), role, null);
            }
        }
        if (loose != null && !loose.isMe()) {
            return loose;
        }
        return loose == null ? owners.named(heard.clause(), discourse).orElse(null) : null;
    }
}
