package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The words by which a message that tells of a change names what is out of date. */
final class ChangeWords {
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

    private final Rules rules;
    private final Fields fields;

    ChangeWords(Rules rules, Fields fields) {
        this.rules = rules;
        this.fields = fields;
    }

    /** Nouns, names and doings, and the words of the fields they belong to. */
    Set<String> of(Clause clause) {
        Set<String> telling = new LinkedHashSet<>();
        boolean korean = clause.language().equals("ko");
        boolean aside = false;
        for (Word word : clause.words()) {
            String lower = word.text().toLowerCase(Locale.ROOT);
            // “a new collar for Fern”, “swapped it for a van”: whom or what for is not what is over.
            aside = word.is("for") || aside && !word.is(",") && !rules.english.boundary(lower);
            boolean idle = korean
                    ? word.sort() != Word.Sort.NOUN && word.sort() != Word.Sort.NAME
                    : rules.english.function(lower) || !Character.isLetter(lower.charAt(0));
            boolean light = rules.lexicon.key("light", word.keys()) != null
                    || rules.lexicon.key("facet", word.keys()) != null
                    || rules.lexicon.key("kin", word.keys()) != null && !lower.endsWith("ing")
                    || rules.lexicon.key("number", word.keys()) != null;
            if (idle || light || aside || lower.length() < 2 || fields.everyday(word)) {
                continue;
            }
            telling.add(lower);
            if (!korean) {
                forms(word, telling);
            }
        }
        telling.addAll(fields.of(clause));
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

    /** What is said to be so now: “moved to Denver” does not close that one lives in Denver. */
    static Set<String> asserted(List<Overtaken.Heard> heard) {
        Set<String> words = new HashSet<>();
        for (Overtaken.Heard each : heard) {
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
    List<String> alike(Set<String> named) {
        Set<String> all = new LinkedHashSet<>(named);
        for (String word : named) {
            String key = rules.lexicon.key("synonym", List.of(word));
            all.addAll(key == null ? List.of() : rules.lexicon.words("synonym", key));
        }
        return List.copyOf(all);
    }

    /** “I see Destiny every other weekend”: whoever is named beside. */
    Stream<String> named(Clause clause) {
        return clause.words().stream()
                .skip(1)
                .filter(word -> word.sort() == Word.Sort.NAME
                        && rules.lexicon.key("place", word.keys()) == null
                        && rules.lexicon.key("not-name", word.keys()) == null)
                .map(Word::text);
    }

    /** How somebody is called in a clause: by role, by name. */
    List<String> called(Clause clause, Subject other) {
        List<String> names = new ArrayList<>();
        clause.words().stream()
                .filter(word -> rules.lexicon.key("kin", word.keys()) != null)
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .findFirst()
                .ifPresent(names::add);
        names.add(other.name() == null ? other.key() : other.name());
        return names;
    }
}
