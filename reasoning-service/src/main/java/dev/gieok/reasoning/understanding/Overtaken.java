package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.leaning.Leaning;
import dev.gieok.reasoning.understanding.leaning.Traits;
import java.util.ArrayList;
import java.util.HashSet;
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
            "studies",
            "major",
            "lives-in",
            "works-at",
            "works-as",
            "runs",
            "pet",
            "skill",
            "has-condition",
            "instruction");

    /** What is one's own for a time, and named by its object. */
    private static final Set<String> STATES = Set.of(
            "lives-in",
            "works-at",
            "owns",
            "drives",
            "uses",
            "likes",
            "eats",
            "drinks",
            "takes",
            "diet",
            "pet",
            "prefers");

    private static final Set<Mark> UNREAL =
            Set.of(Mark.QUESTION, Mark.CONDITION, Mark.HEDGED, Mark.DELIBERATE, Mark.WISH, Mark.TEMPORARY);

    /** How sure the model must be that a message tells of a change. */
    private static final double CHANGED = -0.25;

    private static final String RULE = "rules:overtaken" + Endings.IMPLIED;

    /** One clause of the message and what became of it. */
    record Heard(Clause clause, Placed placed) {}

    private final Rules rules;
    private final Fields fields;
    private final Owners owners;
    private final Map<String, Leaning> changed = Map.of("en", Leaning.of("changed-en"), "ko", Leaning.of("changed-ko"));

    Overtaken(Rules rules) {
        this.rules = rules;
        this.fields = new Fields();
        this.owners = new Owners(rules.subjects, rules.lexicon);
    }

    List<Closing> of(String text, List<Heard> heard, Discourse discourse) {
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
        for (Heard each : heard) {
            boolean untold = UNREAL.stream().anyMatch(each.clause()::has)
                    || each.placed() instanceof Placed.Passed passed
                            && passed.reason().equals("hypothetical");
            if (!untold) {
                collect(each, discourse, words);
            }
        }
        Set<String> asserted = asserted(heard);
        List<Closing> closings = new ArrayList<>();
        words.forEach((subject, named) -> {
            named.removeAll(asserted);
            if (!named.isEmpty()) {
                closings.add(new Closing(subject, TOLD, alike(named), text, language, List.of(), RULE));
            }
        });
        return closings;
    }

    /** What is said to be so now: “moved to Denver” does not close that one lives in Denver. */
    private static Set<String> asserted(List<Heard> heard) {
        Set<String> words = new HashSet<>();
        for (Heard each : heard) {
            if (each.placed() instanceof Placed.Said said) {
                for (Candidate candidate : said.candidates()) {
                    boolean so = candidate.effect() == Effect.ASSERT && !candidate.negated();
                    if (so && STATES.contains(candidate.predicate())) {
                        words.addAll(List.of(
                                candidate.object().toLowerCase(Locale.ROOT).split("[\\s\\p{Punct}]+")));
                    }
                }
            }
        }
        return words;
    }

    /** What has two names is out of date by either. */
    private List<String> alike(Set<String> named) {
        Set<String> all = new LinkedHashSet<>(named);
        for (String word : named) {
            String key = rules.lexicon.key("synonym", List.of(word));
            all.addAll(key == null ? List.of() : rules.lexicon.words("synonym", key));
        }
        return List.copyOf(all);
    }

    private void collect(Heard heard, Discourse discourse, Map<String, Set<String>> words) {
        Clause clause = heard.clause();
        Set<String> telling = telling(clause);
        telling.addAll(fields.of(clause));
        Subject other = other(heard, discourse);
        Set<String> mine = words.computeIfAbsent(discourse.speaker().key(), key -> new LinkedHashSet<>());
        if (other == null) {
            mine.addAll(telling);
        } else {
            Set<String> theirs = words.computeIfAbsent(other.key(), key -> new LinkedHashSet<>());
            theirs.addAll(telling);
            List<String> called = called(clause, other);
            for (String word : telling) {
                called.stream().filter(name -> !name.equals(word)).forEach(name -> mine.add(name + " " + word));
            }
        }
        Subject mentioned = discourse.mentioned();
        if (mentioned != null && (other == null || !other.key().equals(mentioned.key()))) {
            words.computeIfAbsent(mentioned.key(), key -> new LinkedHashSet<>()).addAll(telling);
        }
    }

    /** Whom else the clause is about; null for nobody. */
    private @Nullable Subject other(Heard heard, Discourse discourse) {
        Subject loose = owners.loose(heard.clause(), discourse, null);
        if (heard.placed() instanceof Placed.Said said) {
            Candidate first = said.candidates().getFirst();
            if (!first.subject().equals(discourse.speaker().key())) {
                return new Subject(first.subject(), null, null);
            }
        }
        if (loose != null && !loose.isMe()) {
            return loose;
        }
        return loose == null ? owners.named(heard.clause(), discourse).orElse(null) : null;
    }

    private List<String> called(Clause clause, Subject other) {
        List<String> names = new ArrayList<>();
        clause.words().stream()
                .filter(word -> rules.lexicon.key("kin", word.keys()) != null)
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .findFirst()
                .ifPresent(names::add);
        names.add(other.name() == null ? other.key() : other.name());
        return names;
    }

    private Set<String> telling(Clause clause) {
        Set<String> telling = new LinkedHashSet<>();
        boolean korean = clause.language().equals("ko");
        for (Word word : clause.words()) {
            String lower = word.text().toLowerCase(Locale.ROOT);
            boolean idle = korean
                    ? word.sort() != Word.Sort.NOUN && word.sort() != Word.Sort.NAME
                    : rules.english.function(lower) || !Character.isLetter(lower.charAt(0));
            boolean light = rules.lexicon.key("light", word.keys()) != null
                    || rules.lexicon.key("facet", word.keys()) != null
                    || rules.lexicon.key("kin", word.keys()) != null
                    || rules.lexicon.key("number", word.keys()) != null;
            if (idle || light || lower.length() < 2 || fields.everyday(word)) {
                continue;
            }
            telling.add(lower);
            if (!korean) {
                forms(word, telling);
            }
        }
        return telling;
    }

    /** “I'm flying Hyderabad only now” is about what was told as “I fly”. */
    private void forms(Word word, Set<String> telling) {
        if (rules.english.verb(word)) {
            String lemma = rules.english.lemma(word);
            if (!fields.everyday(lemma)) {
                telling.add(lemma);
                telling.add(lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) + "ing" : lemma + "ing");
            }
        }
    }
}
