package dev.gieok.reasoning.understanding.leaning;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the model sees of a sentence: its words and pairs of words, their beginnings and ends, the marks of its clauses and the classes of words in it. */
public final class Traits {
    private static final Pattern TOKEN = Pattern.compile("[a-z']+|[0-9]+|[가-힣ㄱ-ㅎㅏ-ㅣ]+|[?!.,:~\"]");
    /** Classes of the lexicon that say what a word is. */
    public static final List<String> CLASSES = List.of(
            "kin",
            "animal",
            "food",
            "drink",
            "place",
            "job",
            "illness",
            "medicine",
            "allergen",
            "sport",
            "instrument",
            "tool",
            "vehicle",
            "possession",
            "language",
            "school",
            "company",
            "media",
            "artifact",
            "aspect",
            "diet",
            "nationality",
            "somebody",
            "weather",
            "occasion",
            "habit-verb");

    private static final int LONGEST_GRAM = 4;

    /** Two words are seen in their order when not more than so many places apart. */
    private static final int FARTHEST = 5;

    private Traits() {}

    public static Set<String> of(String sentence, List<Clause> clauses, Lexicon lexicon) {
        boolean korean = !clauses.isEmpty() && clauses.getFirst().language().equals("ko");
        Set<String> traits = ofWords(sentence, korean);
        if (!traits.isEmpty()) {
            clauses.forEach(clause -> grammar(clause, lexicon, traits));
        }
        return traits;
    }

    /** What the model of changes sees, beside all else: two words that follow each other at some distance (skip-grams), and three in a row. */
    public static Set<String> inOrder(String sentence, List<Clause> clauses, Lexicon lexicon) {
        Set<String> traits = of(sentence, clauses, lexicon);
        List<String> tokens = new ArrayList<>(tokens(sentence));
        if (tokens.isEmpty()) {
            return traits;
        }
        tokens.addFirst("^");
        tokens.addLast("$");
        for (int i = 0; i < tokens.size(); i++) {
            for (int j = i + 2; j < tokens.size() && j - i <= FARTHEST; j++) {
                traits.add("then:" + tokens.get(i) + " " + tokens.get(j));
            }
            if (i + 2 < tokens.size()) {
                traits.add("row:" + String.join(" ", tokens.subList(i, i + 3)));
            }
        }
        return traits;
    }

    /** Of its words alone, before anything is known of its grammar. */
    public static Set<String> ofWords(String sentence, boolean korean) {
        Set<String> traits = new LinkedHashSet<>();
        List<String> tokens = tokens(sentence);
        if (tokens.isEmpty()) {
            return traits;
        }
        pairs(tokens, traits);
        if (korean) {
            grams(tokens, traits);
        } else {
            affixes(tokens, traits);
        }
        traits.add("length:" + Math.min(6, tokens.size() / 2));
        return traits;
    }

    private static List<String> tokens(String sentence) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sentence.toLowerCase(Locale.ROOT).replace('’', '\''));
        while (matcher.find()) {
            tokens.add(Character.isDigit(matcher.group().charAt(0)) ? "0" : matcher.group());
        }
        return tokens;
    }

    private static void pairs(List<String> tokens, Set<String> traits) {
        String before = "^";
        for (String token : tokens) {
            traits.add("word:" + token);
            traits.add("pair:" + before + " " + token);
            before = token;
        }
        traits.add("pair:" + before + " $");
    }

    private static void affixes(List<String> tokens, Set<String> traits) {
        for (String token : tokens) {
            if (token.length() > LONGEST_GRAM) {
                traits.add("begins:" + token.substring(0, LONGEST_GRAM));
                traits.add("ends:" + token.substring(token.length() - 3));
            }
        }
        traits.add("first:" + tokens.getFirst());
        traits.add("first:" + String.join(" ", tokens.subList(0, Math.min(2, tokens.size()))));
        traits.add("first:" + String.join(" ", tokens.subList(0, Math.min(3, tokens.size()))));
    }

    private static void grams(List<String> tokens, Set<String> traits) {
        String last = "";
        for (String token : tokens) {
            String padded = "_" + token + "_";
            for (int n = 2; n <= LONGEST_GRAM; n++) {
                for (int from = 0; from + n <= padded.length(); from++) {
                    traits.add("gram:" + padded.substring(from, from + n));
                }
            }
            last = Character.isLetter(token.charAt(0)) ? token : last;
        }
        for (int n = 1; n <= Math.min(3, last.length()); n++) {
            traits.add("ending:" + last.substring(last.length() - n));
        }
    }

    private static void grammar(Clause clause, Lexicon lexicon, Set<String> traits) {
        for (Mark mark : clause.marks()) {
            traits.add("mark:" + mark);
        }
        List<Word> words = clause.words();
        for (int i = 0; i < words.size(); i++) {
            for (String name : lexicon.classesAt(words.get(i), CLASSES)) {
                if (lexicon.at(name, words, i) != null) {
                    traits.add("class:" + name);
                    if (i == 0) {
                        traits.add("leads:" + name);
                    }
                }
            }
            if (words.get(i).sort() == Word.Sort.NAME && i > 0) {
                traits.add("named");
            }
            if (i == words.size() - 1) {
                traits.add("closes:" + Collections.min(words.get(i).keys()));
            }
        }
    }
}
