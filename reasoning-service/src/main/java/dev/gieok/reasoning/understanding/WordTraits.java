package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a model sees of one word of a message that may have changed something: what it is, its part in the clause,
 * what the clause does with it, and how much the message looks like a change. By these it judges whether the word
 * names what is out of date.
 */
final class WordTraits {
    private static final List<String> CLASSES = List.of(
            "light",
            "facet",
            "kin",
            "number",
            "broad",
            "place",
            "given-name",
            "animal",
            "food",
            "drink",
            "job",
            "illness",
            "medicine",
            "sport",
            "instrument",
            "tool",
            "vehicle",
            "possession",
            "school",
            "company",
            "media",
            "deed",
            "diet");

    private static final List<String> TURNS = List.of("ends-it", "changes-it", "gives-away", "deed");
    private static final Set<String> DEFINITE =
            Set.of("the", "my", "our", "his", "her", "their", "this", "that", "these", "those", "'s", "no");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "some", "any", "new", "another", "first");
    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "at", "near", "around", "with", "for", "to", "from", "of", "on", "into", "about", "as", "by", "over",
            "without", "than", "through", "after", "before", "since", "like", "instead", "not");

    private static final double FINEST = 0.5;
    private static final int MOST = 6;

    private final Rules rules;
    private final Fields fields;

    WordTraits(Rules rules, Fields fields) {
        this.rules = rules;
        this.fields = fields;
    }

    /** The traits of each word of a clause, in order. @param lean how much the whole message looks like a change */
    List<Set<String>> of(Clause clause, Placed placed, double lean) {
        List<Set<String>> all = new ArrayList<>();
        List<String> turns = turns(clause);
        Set<String> common = common(clause, placed, lean);
        common.addAll(turns);
        if (clause.words().stream().anyMatch(fields::ending)) {
            common.add("turn:ending");
        }
        Walk walk = new Walk();
        String before = "^";
        List<Word> words = clause.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Set<String> traits = new LinkedHashSet<>(common);
            itself(word, placed, traits);
            if (clause.language().equals("ko")) {
                korean(words, i, turns, traits);
            } else {
                walk.step(word);
                walk.traits(word, traits);
            }
            if (i + 1 < words.size() && joined(word, words.get(i + 1))) {
                traits.add("joined");
            }
            if (i > 0 && joined(words.get(i - 1), word)) {
                traits.add("joins");
            }
            traits.add("before:" + before);
            traits.add("after:" + (i + 1 < words.size() ? key(words.get(i + 1)) : "$"));
            before = key(word);
            all.add(traits);
        }
        return all;
    }

    /** “줄무늬 자전거”, “Amara Okafor”: together they name one thing. */
    private static boolean joined(Word word, Word next) {
        boolean names = word.sort() == Word.Sort.NAME && next.sort() == Word.Sort.NAME;
        return word.tail().isEmpty() && (names || word.sort() == Word.Sort.NOUN && next.sort() == Word.Sort.NOUN);
    }

    private Set<String> common(Clause clause, Placed placed, double lean) {
        Set<String> common = new LinkedHashSet<>();
        long step = Math.round(Math.max(-MOST, Math.min(MOST, lean / FINEST)));
        for (long at = -MOST; at <= step; at++) {
            // As many as it leans, so that more never counts for less by chance.
            common.add("leans:" + at);
        }
        for (Mark mark : clause.marks()) {
            common.add("mark:" + mark);
        }
        common.add("clause:" + Math.min(5, clause.words().size() / 2));
        common.add("placed:"
                + switch (placed) {
                    case Placed.Said said -> said.candidates().getFirst().predicate();
                    case Placed.Loose loose -> "loose";
                    case Placed.Passed passed -> passed.reason();
                });
        return common;
    }

    /** What the words of a clause do with the rest. */
    private List<String> turns(Clause clause) {
        return TURNS.stream()
                .filter(turn -> clause.words().stream().anyMatch(word -> rules.lexicon.key(turn, word.keys()) != null))
                .map(turn -> "turn:" + turn)
                .toList();
    }

    private void itself(Word word, Placed placed, Set<String> traits) {
        String lower = word.text().toLowerCase(Locale.ROOT);
        traits.add("word:" + key(word));
        traits.add("sort:" + word.sort());
        traits.add("long:" + Math.min(8, lower.length()));
        for (String name : rules.lexicon.classesAt(word, CLASSES)) {
            if (rules.lexicon.key(name, word.keys()) != null) {
                traits.add("class:" + name);
            }
        }
        if (fields.everyday(word)) {
            traits.add("everyday");
        }
        if (placed instanceof Placed.Said said) {
            for (Candidate candidate : said.candidates()) {
                if (candidate.object().toLowerCase(Locale.ROOT).contains(lower)) {
                    boolean so = candidate.effect() == Effect.ASSERT && !candidate.negated();
                    traits.add((so ? "so" : "denied"));
                    traits.add((so ? "so:" : "denied:") + candidate.predicate());
                }
            }
        }
    }

    private void korean(List<Word> words, int i, List<String> turns, Set<String> traits) {
        Word word = words.get(i);
        traits.add("tail:" + word.tail());
        String verb = null;
        int steps = 0;
        for (int at = i + 1; at < words.size() && verb == null; at++) {
            steps++;
            verb = words.get(at).sort() == Word.Sort.VERB ? key(words.get(at)) : null;
        }
        traits.add("verb:" + verb);
        traits.add("verb:" + verb + "/" + word.tail());
        traits.add("steps:" + Math.min(4, steps));
        turns.forEach(turn -> traits.add(turn + "/" + word.tail()));
    }

    /** One name for a word, whatever its form. */
    private String key(Word word) {
        return rules.english.verb(word)
                ? rules.english.lemma(word)
                : word.keys().stream().min(java.util.Comparator.naturalOrder()).orElse(word.text());
    }

    /** What stands before an English word tells its part: known or new, where, for whom, after what is over. */
    private final class Walk {
        private boolean subject = true;
        private boolean over;
        private @Nullable String article;
        private @Nullable String preposition;
        private String verb = "^";

        void step(Word word) {
            String lower = word.text().toLowerCase(Locale.ROOT);
            boolean joint = word.is(",") || rules.english.boundary(lower);
            boolean isVerb = rules.english.verb(word) || word.is("be") || word.is("have");
            over |= fields.ending(word);
            subject &= !isVerb;
            if (joint || isVerb) {
                article = null;
                preposition = null;
            }
            if (isVerb) {
                verb = key(word);
            }
            if (PREPOSITIONS.contains(lower)) {
                preposition = lower;
                article = null;
            }
            if (DEFINITE.contains(lower) || INDEFINITE.contains(lower)) {
                article = DEFINITE.contains(lower) ? "known" : "new";
            }
        }

        void traits(Word word, Set<String> traits) {
            String part = (subject ? "subject" : over ? "over" : "object");
            traits.add("part:" + part);
            traits.add("article:" + article);
            traits.add("preposition:" + preposition);
            traits.add("part:" + part + "/" + article + "/" + preposition);
            traits.add("verb:" + verb);
            traits.add("verb:" + verb + "/" + part);
            traits.add("verb:" + verb + "/" + preposition);
            if (rules.english.verb(word)) {
                traits.add("is-verb");
            }
        }
    }
}
