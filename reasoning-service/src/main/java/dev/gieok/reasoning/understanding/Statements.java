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
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a clause and the construction that fits it into candidates: predicate, object, polarity, effect, validity. */
final class Statements {
    private static final Set<String> THEY = Set.of("them", "these", "those");
    private static final Set<String> SOMEBODYS = Set.of("allergic-to", "pet");
    private static final List<String> COMES_ROUND = List.of("habit", "schedule", "hobby", "event", "note");

    private final Lexicon lexicon;
    private final ObjectWords objects;
    private final Activities activities;
    private final Endings endings;

    Statements(Lexicon lexicon, EnglishReader english) {
        this.lexicon = lexicon;
        this.activities = new Activities(english);
        this.objects = new ObjectWords(lexicon);
        this.endings = new Endings(lexicon, objects);
    }

    /** @param when it was said
     * @return empty when tense or negation make the construction say nothing */
    List<Candidate> of(Match match, Subject subject, Discourse discourse, String text, Instant when) {
        Clause clause = match.clause();
        Reading reading = Reading.of(match, clause, when);
        if (reading == null) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (String object : objectsOf(match, clause, text)) {
            if (absurd(predicate(match, reading), object)) {
                continue;
            }
            candidates.add(candidate(match, reading, subject, object, text));
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
            candidates.add(relation);
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

    /** Nobody is 285 years old (that is a size), or allergic to a son (who has an allergy), or to “강아지 뭉치는 닭고기”; “them” names nothing. */
    private boolean absurd(String predicate, String object) {
        String[] words = object.split(" ");
        boolean somebody = lexicon.has("kin", words[0]) || lexicon.has("animal", words[0]);
        return predicate.equals("age") && object.matches("\\D*\\d\\D*\\d\\D*\\d.*")
                || predicate.equals("allergic-to") && lexicon.has("kin", object)
                || THEY.contains(object)
                || SOMEBODYS.contains(predicate) && somebody && words.length > 2 && words[1].endsWith("는");
    }

    /** “My sister Ines …” also says who the sister is. */
    @Nullable
    Candidate relation(Subject subject, Discourse discourse, Clause clause, String text) {
        if (subject.role() == null || subject.name() == null || !clause.text().contains(subject.name())) {
            return null;
        }
        Cardinality cardinality = lexicon.has("single-kin", subject.role()) ? Cardinality.ONE : Cardinality.MANY;
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
        Kind kind = reading.event() ? Kind.EVENT : construction.kind();
        boolean one = construction.cardinality() == Cardinality.ONE || predicate.startsWith("favorite-");
        if (predicate.equals("plan") || reading.instead() != null) {
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
        if (kind != Kind.INSTRUCTION && object.length() <= 40 && !object.equals(text) && !object.isEmpty()) {
            entities.add(object);
        }
        return new Candidate(
                kind,
                subject.key(),
                predicate,
                object,
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
        return split ? objects.list(clause, range) : List.of(objects.single(clause, range));
    }

    /** The first slot of the pattern that was filled. */
    private static @Nullable String first(Match match) {
        return match.slots().entrySet().stream()
                .min(java.util.Comparator.comparingInt(entry -> entry.getValue()[0]))
                .map(java.util.Map.Entry::getKey)
                .orElse(null);
    }
}
