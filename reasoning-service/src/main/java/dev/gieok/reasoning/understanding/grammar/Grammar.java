package dev.gieok.reasoning.understanding.grammar;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.clause.EnglishReader;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All constructions, indexed by a word that each needs. Immutable once made, safe to share. */
public final class Grammar {
    /** What statements say, and what says nothing. */
    public static final List<String> STATEMENTS = List.of(
            "constructions/identity",
            "constructions/residence",
            "constructions/work",
            "constructions/people",
            "constructions/belongings",
            "constructions/health",
            "constructions/tastes",
            "constructions/habits",
            "constructions/plans",
            "constructions/changes",
            "constructions/values",
            "constructions/instructions",
            "constructions/passing",
            "constructions/requests");

    /** What holds no longer once something changed, by where in life it did. */
    public static final List<String> CONSEQUENCES = List.of(
            "consequences/work",
            "consequences/schooling",
            "consequences/people",
            "consequences/health",
            "consequences/home",
            "consequences/belongings",
            "consequences/switched",
            "consequences/tastes",
            "consequences/plans",
            "consequences/turns",
            "consequences/everyday",
            "consequences/everyday-english");

    private final Map<String, List<Pattern>> english = new HashMap<>();
    private final Map<String, List<Pattern>> korean = new HashMap<>();
    private final Lexicon lexicon;
    private final Subjects subjects;
    private final EnglishReader reader;
    /** By their order. */
    private final List<Pattern> patterns = new ArrayList<>();

    /** @param files of constructions, without their extension */
    public Grammar(List<String> files, Lexicon lexicon, Subjects subjects, EnglishReader reader) {
        this.lexicon = lexicon;
        this.subjects = subjects;
        this.reader = reader;
        PatternParser parser = new PatternParser(lexicon);
        for (String file : files) {
            for (JsonNode node : Data.constructions(file + ".yaml")) {
                Map<String, String> settings = Construction.settings(node);
                lines(node, "en").forEach(line -> index(english, parser.parse(settings, line, patterns.size())));
                lines(node, "ko").forEach(line -> index(korean, parser.parse(settings, line, patterns.size())));
            }
        }
    }

    /** How many patterns there are. */
    public int size() {
        return patterns.size();
    }

    /** Every match, best first. */
    public List<Match> matches(Clause clause, Discourse discourse) {
        Map<String, List<Pattern>> index = clause.language().equals("ko") ? korean : english;
        BitSet candidates = new BitSet(patterns.size());
        mark(candidates, index, "");
        for (Word word : clause.words()) {
            for (String key : word.keys()) {
                mark(candidates, index, key);
            }
            for (int from = 1;
                    korean == index
                            && from + Lexicon.SHORTEST_HEAD <= word.text().length();
                    from++) {
                mark(candidates, index, word.text().substring(from));
            }
        }
        Who whom = new Who(subjects, clause, discourse);
        Slots slots = new Slots(clause, lexicon, reader);
        List<Match> matches = new ArrayList<>();
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Pattern pattern = patterns.get(i);
            if (!pattern.construction().allows(clause)) {
                continue;
            }
            Match match = new Matcher(clause, pattern, lexicon, whom, slots).match();
            if (match != null) {
                matches.add(match);
            }
        }
        matches.sort(Comparator.comparingInt((Match match) -> -match.score()).thenComparingInt(Match::order));
        return matches;
    }

    private static void mark(BitSet candidates, Map<String, List<Pattern>> index, String key) {
        for (Pattern pattern : index.getOrDefault(key, List.of())) {
            candidates.set(pattern.order());
        }
    }

    private void index(Map<String, List<Pattern>> index, Pattern pattern) {
        patterns.add(pattern);
        for (String key : anchor(pattern)) {
            index.computeIfAbsent(key, k -> new ArrayList<>()).add(pattern);
        }
    }

    /** The words of which every match must have one: those of the most telling place that is not optional. */
    private Set<String> anchor(Pattern pattern) {
        Set<String> best = Set.of("");
        int bestWeight = Integer.MAX_VALUE;
        for (Element element : pattern.elements()) {
            if (element.optional()) {
                continue;
            }
            Set<String> words = element.kind() == Element.Kind.LITERAL
                    ? element.words()
                    : element.lexiconClass() != null ? lexicon.firstWords(element.lexiconClass()) : Set.of();
            int weight = words.size()
                    + (words.contains("be")
                                    || words.contains("have")
                                    || words.contains("이다")
                                    || words.contains("있다")
                                    || words.contains("하다")
                                    || words.contains("my")
                            ? 10_000
                            : 0);
            if (!words.isEmpty() && weight < bestWeight) {
                best = words;
                bestWeight = weight;
            }
        }
        return best;
    }

    private static List<String> lines(JsonNode node, String language) {
        return node.has(language) ? Data.strings(node.get(language)) : List.of();
    }
}
