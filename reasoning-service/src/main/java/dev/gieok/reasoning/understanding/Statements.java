package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.EnglishReader;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.grammar.Construction;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import dev.gieok.reasoning.understanding.grammar.Match;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a clause and the construction that fits it into candidates: predicate, object, polarity, effect, validity. */
final class Statements {
    private static final List<String> COMES_ROUND = List.of("habit", "schedule", "hobby", "event", "note");

    private static final Set<String> PLACES = Set.of("lives-in", "works-at", "from", "born-in", "grew-up-in");
    /** “Galway, two streets from the water”: where in it. */
    private static final Pattern BEYOND = Pattern.compile("(?<=[a-z]), (?=[a-z0-9]).*");

    private static final Pattern ONE_OF_SEVERAL = Pattern.compile(
            "(?i)\\b(?:my|our) (?:older|elder|eldest|oldest|younger|youngest|middle|other|second|first|third|big|little|twin) \\w+|(?:큰|작은|둘째|셋째|막내|첫째|맏)\\s?(?:아들|딸|놈|애|아이|손주|손자|손녀|언니|오빠|누나|형|동생|이모|고모|삼촌|아버지|엄마|며느리|사위)");

    private final Lexicon lexicon;
    private final ObjectWords objects;
    private final Activities activities;
    private final Endings endings;
    private final Senseless senseless;
    private final Doubts doubts;
    private final LeadingKin leading;

    Statements(Lexicon lexicon, EnglishReader english, Doubts doubts) {
        this.lexicon = lexicon;
        this.doubts = doubts;
        this.leading = new LeadingKin(lexicon);
        this.activities = new Activities(english);
        this.objects = new ObjectWords(lexicon, english);
        this.senseless = new Senseless(lexicon);
        this.endings = new Endings(lexicon, objects);
    }

    /** @param when it was said
     * @return empty when tense or negation make the construction say nothing, or when it is rather not so */
    List<Candidate> of(Match match, Subject subject, Discourse discourse, String text, Instant when) {
        Clause clause = match.clause();
        Reading reading = Reading.of(match, clause, when);
        if (reading == null) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        List<String> objects = "age".equals(match.construction().predicate()) && reading.instead() != null
                ? List.of(text)
                : objectsOf(match, clause, text);
        for (String object : objects) {
            String kin = subject.isMe() ? leading.kin(match, object, text) : null;
            Subject whose = kin == null ? subject : discourse.role(kin, null);
            String what = kin == null || object.equals(text) ? object : object.substring(object.indexOf(' ') + 1);
            Candidate candidate = candidate(match, reading, whose, what, text);
            // “강사로 일하다가 지금은 …” is no more, “자전거 타다가 넘어졌어” need not be.
            boolean doubted = candidate.effect() == Effect.ASSERT
                    && (clause.has(Mark.BROKEN_OFF)
                            || candidate.kind() != Kind.INSTRUCTION
                                    && !match.construction().when("sure", "").equals("true")
                                    && doubts.about(match, whose, candidate));
            // “My boyfriend and I broke up”: nobody is named, so there is nobody to hold as one.
            boolean nobody = candidate.kind() == Kind.RELATION
                    && candidate.effect() == Effect.ASSERT
                    && candidate.object().isBlank();
            if (!doubted && !nobody && !senseless.is(match, whose, candidate.predicate(), what)) {
                candidates.add(candidate);
            }
        }
        if (!candidates.isEmpty()) {
            Candidate said = candidates.getFirst();
            candidates.addAll(endings.of(match, said));
            candidates.addAll(0, endings.before(match, said));
            if (rescheduled(clause, said)) {
                candidates.addAll(0, endings.of(match, said, COMES_ROUND, activities.timeless(match, said)));
            }
        }
        Candidate relation = relation(subject, discourse, clause, text);
        if (relation != null) {
            candidates.add(candidates.isEmpty() ? relation : Apposed.alone(relation));
        }
        return candidates;
    }

    /** “I go to the gym on Thursdays now”: no more when it was done before. */
    private static boolean rescheduled(Clause clause, Candidate said) {
        boolean now = clause.has(Mark.NOW) || clause.has(Mark.STANDING) && !clause.has(Mark.REQUEST);
        boolean rhythm = said.predicate().equals("habit") || clause.has(Mark.RHYTHM);
        return now
                && rhythm
                && !clause.has(Mark.NEGATED)
                && said.effect() == Effect.ASSERT
                && COMES_ROUND.contains(said.predicate());
    }

    /** “My sister Ines …” also says who the sister is; of whom was named before it was told then. */
    @Nullable
    Candidate relation(Subject subject, Discourse discourse, Clause clause, String text) {
        if (subject.role() == null
                || subject.name() == null
                || subject.equals(discourse.earlier())
                || !clause.text()
                        .toLowerCase(Locale.ROOT)
                        .contains(subject.name().toLowerCase(Locale.ROOT))) {
            return null;
        }
        boolean single = lexicon.has("single-kin", subject.role()) && !oneOfSeveral(clause, subject);
        Cardinality cardinality = single ? Cardinality.ONE : Cardinality.MANY;
        String owner = discourse.speaker().key();
        return new Candidate(
                Kind.RELATION,
                owner,
                subject.role(),
                subject.name(),
                text,
                clause.language(),
                false,
                Effect.ASSERT,
                cardinality,
                0.8,
                Sensitivity.NORMAL,
                null,
                null,
                List.of(subject.name()),
                "rules:apposition");
    }

    private Candidate candidate(Match match, Reading reading, Subject subject, String object, String text) {
        Construction construction = match.construction();
        String predicate = topical(predicate(match, reading), match);
        String value = KoreanValues.of(construction.kind(), predicate, object, match.clause());
        Kind kind = reading.event() ? Kind.EVENT : construction.kind();
        boolean one = construction.cardinality() == Cardinality.ONE || predicate.startsWith("favorite-");
        if (predicate.equals("plan") || reading.instead() != null || oneOfSeveral(match.clause(), subject)) {
            one = false;
        }
        boolean changed = match.clause().has(Mark.NOW)
                || construction.when("replaces", "").equals("true");
        boolean alone = lexicon.has("single-kin", predicate) || changed && lexicon.has("changing-kin", predicate);
        if (kind == Kind.RELATION && !alone) {
            one = false;
        }
        Set<String> entities = new LinkedHashSet<>();
        if (!subject.isMe()) {
            entities.add(subject.name() != null ? subject.name() : subject.key());
        }
        if (kind != Kind.INSTRUCTION && value.length() <= 40 && !value.equals(text) && !value.isEmpty()) {
            entities.add(value);
        }
        return new Candidate(
                kind,
                subject.key(),
                predicate,
                value,
                text,
                match.clause().language(),
                reading.negated(),
                reading.ends() ? Effect.END : Effect.ASSERT,
                one ? Cardinality.ONE : Cardinality.MANY,
                construction.importance(),
                construction.sensitivity(),
                reading.from(),
                reading.to(),
                List.copyOf(entities),
                "rules:" + construction.id()
                        + (construction.when("implied", "").equals("true") ? Endings.IMPLIED : ""));
    }

    /** “My older brother …, my younger one …”, “큰아들은 …, 작은아들은 …”: what is so of the one is not of the other. */
    private static boolean oneOfSeveral(Clause clause, Subject subject) {
        return subject.role() != null && ONE_OF_SEVERAL.matcher(clause.text()).find();
    }

    private String predicate(Match match, Reading reading) {
        if (reading.instead() != null) {
            return reading.instead();
        }
        String named = Objects.requireNonNull(match.construction().predicate());
        if (!named.startsWith("$")) {
            return named;
        }
        int[] range = match.slots().get(named.substring(1));
        Lexicon.Found found = null;
        for (int i = range == null ? 0 : range[0]; range != null && i < range[1] && found == null; i++) {
            found = lexicon.at(named.substring(1), match.clause().words(), i);
        }
        return found == null ? "note" : found.key();
    }

    /** “My favorite color is …”: one of each topic, so the topic is part of what is said. */
    private String topical(String predicate, Match match) {
        int[] range = predicate.equals("favorite") ? match.slots().get("y") : null;
        Lexicon.Found topic =
                range == null ? null : lexicon.at("topic", match.clause().words(), range[1] - 1);
        return topic == null ? predicate : predicate + "-" + topic.key();
    }

    private List<String> objectsOf(Match match, Clause clause, String text) {
        String object = match.construction().object();
        String wanted = object == null ? "" : object;
        if (wanted.equals("text")) {
            return List.of(text);
        }
        if (wanted.equals("activity")) {
            return List.of(activities.of(match));
        }
        if (!wanted.isEmpty() && !wanted.startsWith("$")) {
            return List.of(wanted.equals("none") ? "" : wanted);
        }
        String slot = wanted.isEmpty() ? first(match) : wanted.substring(1);
        int[] range = slot == null ? null : match.slots().get(slot);
        if (range == null) {
            return List.of(text);
        }
        boolean split = match.construction().split();
        if (split) {
            return objects.list(clause, range);
        }
        String whole = objects.single(clause, range);
        return List.of(
                PLACES.contains(String.valueOf(match.construction().predicate()))
                        ? BEYOND.matcher(whole).replaceFirst("")
                        : whole);
    }

    /** The first slot of the pattern that was filled. */
    private static @Nullable String first(Match match) {
        return match.slots().entrySet().stream()
                .min(java.util.Comparator.comparingInt(entry -> entry.getValue()[0]))
                .map(java.util.Map.Entry::getKey)
                .orElse(null);
    }
}
