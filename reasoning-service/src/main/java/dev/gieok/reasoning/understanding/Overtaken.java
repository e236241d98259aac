package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a message that may tell of a change puts out of date, when no line of `consequences/*.yaml` knows the way it is told: “the Rayburn gave up the ghost” closes what was noted of the Rayburn. A small model judges how likely something changed, another how likely each word of the message names what; the fold weighs both against what holds.
 */
final class Overtaken {
    /** What somebody who is only a name shares with the person: “Muthoni said yes”. */
    private static final Set<String> SHARED = Set.of("marital-status", "partner", "expecting");

    private static final Set<Mark> UNREAL =
            Set.of(Mark.QUESTION, Mark.CONDITION, Mark.HEDGED, Mark.DELIBERATE, Mark.WISH);

    private static final int NEAR = 6;
    private static final Duration LONG_AGO = Duration.ofDays(200);
    private static final Duration YEARS_AGO = Duration.ofDays(1000);

    static final String RULE = "rules:overtaken" + Endings.IMPLIED;

    /** One clause of the message and what became of it. */
    record Heard(Clause clause, Placed placed) {}

    private static final Set<String> DOCTOR = Set.of("dr", "doctor");

    /** “Keith and Jen have split up”: from each other. */
    private static final Pattern OTHERS =
            Pattern.compile("^(?:\\p{Lu}\\p{L}+ (?:and|&) (?!I\\b)(?:\\p{Lu}|his\\b|her\\b)|[Tt]hey\\b)");

    private final Rules rules;
    private final Fields fields;
    private final ChangeWords changes;
    private final Changing changing;
    private final Owners owners;
    private final Strangers strangers;
    /** What is too loosely told to mean a change by itself: `consequences/likely.yaml`. */
    private final Consequences likely;

    private final ChangeLean lean;

    Overtaken(Rules rules) {
        this.rules = rules;
        this.fields = new Fields();
        this.lean = new ChangeLean(rules.lexicon);
        this.changes = new ChangeWords(rules, fields);
        this.changing = new Changing(rules.lexicon, fields);
        this.likely = new Consequences(rules, rules.likely, true);
        this.strangers = new Strangers(rules.lexicon, rules.english);
        this.owners = new Owners(rules.subjects, rules.lexicon);
    }

    /** What is out of date: known by its slot, and known by its words only. @param likelihood of a change: log odds */
    record Outdated(List<Closing> closings, List<Change> changes, double likelihood) {
        private static final Outdated NOTHING = new Outdated(List.of(), List.of(), Double.NEGATIVE_INFINITY);
    }

    /**
     * @param known what lines of `consequences/*.yaml` found: they stand unless the message is surely none of a change
     */
    Outdated of(String said, List<Heard> heard, List<Closing> known, Discourse discourse, Instant when) {
        if (heard.isEmpty()) {
            return Outdated.NOTHING;
        }
        List<Clause> clauses = heard.stream().map(Heard::clause).toList();
        String language = clauses.getFirst().language();
        double lean = this.lean.of(said, clauses);
        boolean none = Suspicion.isSurelyNone(language, lean);
        // “I quit in 2014” ends nothing that is so now.
        Set<String> longAgo = heard.stream()
                .filter(each -> isYearsAgo(each.clause(), when))
                .map(each -> each.clause().text())
                .collect(Collectors.toSet());
        List<Closing> kept = known.stream()
                .filter(closing -> !none || Consequences.instead(closing.rule()))
                .filter(closing -> !longAgo.contains(closing.text()))
                .toList();
        if (discourse.imagined() || !Suspicion.isRaisedBy(said, language, lean)) {
            return new Outdated(kept, List.of(), lean);
        }
        String text = Secluding.Opened.shown(said);
        Map<Subject, Changing.Words> told = new LinkedHashMap<>();
        List<Closing> closings = new ArrayList<>(kept);
        Subject before = null;
        for (int i = 0; i < heard.size(); i++) {
            Heard each = heard.get(i);
            boolean ahead = each.placed() instanceof Placed.Said begins && begins.after(when);
            // “I start at Tesco next Monday”: until then nothing is out of date, unless it likely says that something
            // moved.
            if (ahead && lean < 0) {
                continue;
            }
            if (!untold(each, when) && !Told.later(each.clause()) && !strangers.own(each.clause())) {
                Subject other = other(each, discourse);
                if (other == null && before != null && goesOn(heard, i)) {
                    other = before;
                }
                before = other;
                Subject about = other == null || Strangers.meantToo(each.clause()) ? discourse.speaker() : other;
                Changing.Words words = told.computeIfAbsent(about, who -> new Changing.Words());
                // What somebody else did tells of nothing but them: “Farida has a new job”.
                boolean theirs = about == discourse.speaker() && strangers.act(each.clause());
                changes.of(each, lean).stream()
                        .filter(word -> !theirs || word.callsSomebody())
                        .forEach(words.named()::add);
                words.instead().addAll(fields.of(each.clause()));
                words.told().add(each);
                if (lean < Suspicion.CHANGED || ahead) {
                    continue;
                }
                closings.addAll(ended(each, other, discourse));
                closings.addAll(likely.of(Told.asMeant(clauses, i, rules.lexicon), discourse, other));
            }
        }
        Subject teller = told.containsKey(discourse.speaker()) || told.isEmpty()
                ? discourse.speaker()
                : told.keySet().iterator().next();
        told.computeIfPresent(teller, (who, words) -> words.telling(Worded.along(words.told(), heard, rules.lexicon)));
        List<Change> found = new ArrayList<>();
        told.forEach((who, words) -> found.add(changing.of(who, lean, words, text, language)));
        return new Outdated(closings, found, lean);
    }

    /** What is not so, and what happened long ago, changes nothing now. */
    static boolean untold(Heard heard, Instant said) {
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

    private static boolean isYearsAgo(Clause clause, Instant said) {
        Instant over = clause.time() != null && clause.time().kind() == Span.Kind.AT
                ? clause.time().to()
                : null;
        return over != null && over.isBefore(said.minus(YEARS_AGO));
    }

    /** What there is one of at a time, when a field is told of. */
    private List<Closing> ended(Heard heard, @Nullable Subject other, Discourse discourse) {
        Clause clause = heard.clause();
        List<String> ended = List.copyOf(fields.ended(clause));
        if (ended.isEmpty() || other == null && strangers.act(clause)) {
            return List.of();
        }
        List<Closing> closings = new ArrayList<>();
        String me = discourse.speaker().key();
        closings.add(closing(other == null ? me : other.key(), ended, clause));
        Subject mentioned = discourse.mentioned();
        if (other != null && mentioned != null && other.key().equals(mentioned.role())) {
            // “My son Alan is divorced”, “my son got remarried”.
            closings.add(closing(mentioned.key(), ended, clause));
        }
        List<String> shared = ended.stream().filter(SHARED::contains).toList();
        if (!shared.isEmpty()
                && other != null
                && other.role() == null
                && !(heard.placed() instanceof Placed.Said)
                && !OTHERS.matcher(clause.text()).find()) {
            closings.add(closing(me, shared, clause));
        }
        return closings;
    }

    private static Closing closing(String subject, List<String> predicates, Clause clause) {
        // Of a long message the clause alone: there may be many.
        return new Closing(subject, predicates, List.of(), clause.text(), clause.language(), List.of(), RULE);
    }

    /** “My brother got a job in Dallas and moved there”, “Scott has moved house, the new place has a pool”. */
    private boolean goesOn(List<Heard> heard, int i) {
        Clause clause = heard.get(i).clause();
        int end = i > 0 ? heard.get(i - 1).clause().end() : 0;
        String between = i > 0 ? clause.source().substring(end, Math.max(end, clause.start())) : "";
        // “My manager was the worst. Starting at the bookstore on Monday”: the person is.
        boolean anew = clause.language().equals("en") && between.matches(".*[.!?].*");
        return i > 0
                && between.length() < NEAR
                && !anew
                && (Implied.subject(clause, rules) != null
                        || clause.language().equals("en") && !strangers.spoken(clause));
    }

    /** “Dr Osei raised the dose”: it is the person's. */
    private static boolean isDoctors(Clause clause) {
        return clause.words().stream()
                .findFirst()
                .filter(word ->
                        DOCTOR.contains(word.text().toLowerCase(Locale.ROOT).replace(".", "")))
                .isPresent();
    }

    /** Whom else the clause is about; null for nobody. */
    private @Nullable Subject other(Heard heard, Discourse discourse) {
        if (isDoctors(heard.clause())) {
            return null;
        }
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
