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
import java.util.stream.Stream;
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

    /** What somebody who is only a name shares with the person: “Muthoni said yes”. */
    private static final Set<String> SHARED = Set.of("marital-status", "partner", "expecting");

    private static final Set<Mark> UNREAL =
            Set.of(Mark.QUESTION, Mark.CONDITION, Mark.HEDGED, Mark.DELIBERATE, Mark.WISH);

    /** How sure the model must be that a message tells of a change. */
    private static final double CHANGED = -0.5;

    private static final int NEAR = 6;

    private static final String RULE = "rules:overtaken" + Endings.IMPLIED;

    /** One clause of the message and what became of it. */
    record Heard(Clause clause, Placed placed) {}

    private final Rules rules;
    private final Fields fields;
    private final Owners owners;
    /** What is too loosely told to mean a change by itself: `consequences/likely.yaml`. */
    private final Consequences likely;

    private final Map<String, Leaning> changed = Map.of("en", Leaning.of("changed-en"), "ko", Leaning.of("changed-ko"));

    Overtaken(Rules rules) {
        this.rules = rules;
        this.fields = new Fields();
        this.likely = new Consequences(rules, rules.likely, true);
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
        List<Closing> closings = new ArrayList<>();
        Subject before = null;
        for (int i = 0; i < heard.size(); i++) {
            Heard each = heard.get(i);
            boolean untold = UNREAL.stream().anyMatch(each.clause()::has)
                    || each.clause().has(Mark.TEMPORARY) && !each.clause().has(Mark.PAST)
                    || each.placed() instanceof Placed.Passed passed
                            && passed.reason().equals("hypothetical");
            if (!untold) {
                Subject other = other(each, discourse);
                if (other == null && before != null && joins(heard, i)) {
                    other = before;
                }
                before = other;
                collect(each.clause(), other, discourse, words);
                String whose = other == null ? discourse.speaker().key() : other.key();
                List<String> ended = List.copyOf(fields.ended(each.clause()));
                if (!ended.isEmpty()) {
                    closings.add(new Closing(whose, ended, List.of(), text, language, List.of(), RULE));
                    Subject mentioned = discourse.mentioned();
                    boolean same = mentioned != null
                            && other != null
                            && mentioned.role() != null
                            && mentioned.role().equals(other.key());
                    if (mentioned != null && same) {
                        // “My son Alan is divorced”, “my son got remarried”.
                        closings.add(new Closing(mentioned.key(), ended, List.of(), text, language, List.of(), RULE));
                    }
                }
                List<String> shared = ended.stream().filter(SHARED::contains).toList();
                if (!shared.isEmpty() && other != null && other.role() == null) {
                    closings.add(
                            new Closing(discourse.speaker().key(), shared, List.of(), text, language, List.of(), RULE));
                }
                closings.addAll(likely.of(Told.asMeant(clauses, i), discourse, other));
            }
        }
        Set<String> asserted = asserted(heard);
        words.forEach((subject, named) -> {
            named.removeAll(asserted);
            if (!named.isEmpty()) {
                closings.add(new Closing(subject, TOLD, alike(named), text, language, List.of(), RULE));
            }
        });
        return closings;
    }

    /** “My brother got a job in Dallas and moved there”: who moved is not said again. */
    private boolean joins(List<Heard> heard, int i) {
        Clause clause = heard.get(i).clause();
        return i > 0
                && clause.start() - heard.get(i - 1).clause().end() < NEAR
                && Implied.subject(clause, rules) != null;
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

    private void collect(Clause clause, @Nullable Subject other, Discourse discourse, Map<String, Set<String>> words) {
        Set<String> telling = telling(clause);
        telling.addAll(fields.of(clause));
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
        named(clause)
                .filter(name -> other == null || !name.equals(other.key()))
                .forEach(name -> words.computeIfAbsent(name, key -> new LinkedHashSet<>())
                        .addAll(telling));
        Subject mentioned = discourse.mentioned();
        if (mentioned != null && (other == null || !other.key().equals(mentioned.key()))) {
            words.computeIfAbsent(mentioned.key(), key -> new LinkedHashSet<>()).addAll(telling);
        }
    }

    /** “I see Destiny every other weekend”: whoever is named beside. */
    private Stream<String> named(Clause clause) {
        return clause.words().stream()
                .skip(1)
                .filter(word -> word.sort() == Word.Sort.NAME
                        && rules.lexicon.key("place", word.keys()) == null
                        && rules.lexicon.key("not-name", word.keys()) == null)
                .map(Word::text);
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
                    || rules.lexicon.key("kin", word.keys()) != null && !lower.endsWith("ing")
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
