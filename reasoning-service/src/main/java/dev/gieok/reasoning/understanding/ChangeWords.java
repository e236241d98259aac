package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.leaning.Leaning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which a message that tells of a change may name what is out of date. */
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
            "prefers",
            "hobby");

    /** “On hold until we sell the flat”: what follows has not come about. */
    private static final Set<String> AHEAD = Set.of("until", "till", "til", "unless", "before", "once");

    private static final Pattern FUSED = Pattern.compile("[가-힣]{2,}[은는을를]");

    /** A word that less likely names what is out of date (log odds) is not looked for. */
    private static final double NAMES = -1;

    private final Rules rules;
    private final Fields fields;
    private final WordTraits traits;
    private final Map<String, Leaning> gates = Map.of("en", Leaning.of("names-en"), "ko", Leaning.of("names-ko"));

    ChangeWords(Rules rules, Fields fields) {
        this.rules = rules;
        this.fields = fields;
        this.traits = new WordTraits(rules, fields);
    }

    /** A word of a clause: as what it may have been noted, and what a model sees of it. */
    record Telling(Set<String> names, Set<String> traits, boolean somebody) {}

    /** The words by which a clause may name what is out of date. */
    List<Change.Named> of(Overtaken.Heard heard, double lean) {
        Leaning gate = Objects.requireNonNull(gates.get(heard.clause().language()));
        Set<String> asserted = asserted(heard.placed());
        List<Change.Named> named = new ArrayList<>();
        for (Telling word : content(heard, lean)) {
            Set<String> forms = new LinkedHashSet<>(word.names());
            word.names().forEach(name -> forms.addAll(rules.lexicon.synonyms(name)));
            forms.removeAll(asserted);
            List<String> halves = forms.stream()
                    .filter(form -> TellingWords.half(heard.clause(), form))
                    .toList();
            halves.forEach(forms::remove);
            halves.forEach(half -> forms.add(TellingWords.whole(heard.clause(), half)));
            double score = gate.of(word.traits());
            if (!forms.isEmpty() && score > NAMES) {
                named.add(new Change.Named(List.copyOf(forms), score, word.somebody()));
            }
        }
        return named;
    }

    /** Each word that could name something. */
    List<Telling> content(Overtaken.Heard heard, double lean) {
        Clause clause = heard.clause();
        boolean korean = clause.language().equals("ko");
        List<Set<String>> traits = this.traits.of(clause, heard.placed(), lean);
        List<Telling> content = new ArrayList<>();
        for (int i = 0; i < clause.words().size(); i++) {
            Word word = clause.words().get(i);
            if (!korean && AHEAD.contains(word.text().toLowerCase(Locale.ROOT))) {
                break;
            }
            Set<String> names = fields.everyday(word) ? Set.of() : korean ? korean(word) : english(word);
            if (!korean && !names.isEmpty() && word.sort() == Word.Sort.NAME) {
                // To whom or with whom something was done has not changed by it.
                names = traits.get(i).contains("part:object") ? Set.of() : Set.of(whole(clause.words(), i));
            }
            // “Some striped guitars” are not those that were spoken of.
            boolean introduced = traits.get(i).contains("part:object/new/null");
            if (!names.isEmpty() && !introduced) {
                content.add(new Telling(names, traits.get(i), somebody(word)));
            }
        }
        return content;
    }

    private boolean somebody(Word word) {
        return word.sort() == Word.Sort.NAME || rules.lexicon.key("kin", word.keys()) != null;
    }

    /** “Amara Okafor” is not everybody who is called Okafor. */
    private static String whole(List<Word> words, int i) {
        int from = i;
        while (from > 0 && words.get(from - 1).sort() == Word.Sort.NAME) {
            from--;
        }
        int to = i + 1;
        while (to < words.size() && words.get(to).sort() == Word.Sort.NAME) {
            to++;
        }
        return words.subList(from, to).stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** What is said to be so now: “moved to Denver” does not close that one lives in Denver. */
    private static Set<String> asserted(Placed placed) {
        Set<String> words = new HashSet<>();
        if (placed instanceof Placed.Said said) {
            for (Candidate candidate : said.candidates()) {
                boolean so = candidate.effect() == Effect.ASSERT && !candidate.negated();
                if (so && STATES.contains(candidate.predicate())) {
                    words.addAll(
                            List.of(candidate.object().toLowerCase(Locale.ROOT).split("[\\s\\p{Punct}]+")));
                }
            }
        }
        return words;
    }

    private Set<String> korean(Word word) {
        if (word.sort() != Word.Sort.NOUN && word.sort() != Word.Sort.NAME && !fused(word)) {
            return Set.of();
        }
        Set<String> names = new LinkedHashSet<>(TellingWords.names(word));
        if (word.tail().isEmpty() && FUSED.matcher(word.text()).matches()) {
            // “훼럼은 끊고”: the dictionary, which knows no such word, left its particle on.
            names.add(word.text().substring(0, word.text().length() - 1));
        }
        names.removeIf(name -> name.length() < 2 || rules.lexicon.has("broad", name));
        return names;
    }

    /** 이직하다: a noun made into a verb still names it. */
    private static boolean fused(Word word) {
        return word.is("하다") && word.text().length() > 1;
    }

    private Set<String> english(Word word) {
        String lower = word.text().toLowerCase(Locale.ROOT);
        boolean content = Character.isLetter(lower.charAt(0))
                && lower.length() > 1
                && !rules.english.function(lower)
                && rules.lexicon.key("number", word.keys()) == null;
        if (!content) {
            return Set.of();
        }
        String lemma = rules.english.verb(word) ? rules.english.lemma(word) : lower;
        // “I drove” is about what was told as “I drive”.
        return lemma.equals(lower) || fields.everyday(lemma) ? Set.of(lower) : Set.of(lower, lemma);
    }
}
