package dev.gieok.reasoning.grounded;

import dev.gieok.reasoning.understanding.Rules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words of questions and memories as far as comparing them needs. */
final class Words {
    private static final Set<String> EMPTY = Set.of(
            "a",
            "an",
            "the",
            "is",
            "are",
            "was",
            "were",
            "am",
            "be",
            "been",
            "do",
            "does",
            "did",
            "have",
            "has",
            "had",
            "i",
            "me",
            "my",
            "mine",
            "we",
            "our",
            "you",
            "your",
            "he",
            "she",
            "it",
            "they",
            "his",
            "her",
            "its",
            "their",
            "him",
            "them",
            "this",
            "that",
            "these",
            "those",
            "what",
            "who",
            "where",
            "when",
            "why",
            "how",
            "which",
            "whose",
            "of",
            "in",
            "on",
            "at",
            "to",
            "for",
            "from",
            "with",
            "by",
            "about",
            "and",
            "or",
            "but",
            "not",
            "no",
            "can",
            "could",
            "will",
            "would",
            "should",
            "any",
            "some",
            "there",
            "tell",
            "know",
            "remember",
            "please",
            "say",
            "said",
            "told",
            "much",
            "many",
            "so",
            "if",
            "as",
            "again",
            "s",
            "just",
            "get",
            "got",
            "나",
            "저",
            "내",
            "제",
            "우리",
            "것",
            "거",
            "뭐",
            "뭣",
            "무엇",
            "누구",
            "어디",
            "언제",
            "왜",
            "어떻다",
            "이다",
            "있다",
            "하다",
            "되다",
            "알다",
            "말하다",
            "기억하다",
            "그",
            "이",
            "저희",
            "수",
            "때",
            "알려주다",
            "주다",
            "얼마",
            "몇",
            "무슨",
            "어떤",
            "좀",
            "보다",
            "없다",
            "적");

    private Words() {}

    /** Content words: English lower-case and roughly stemmed, Korean in dictionary form. */
    static Set<String> content(String text, Rules rules) {
        Set<String> words = new LinkedHashSet<>();
        terms(text, rules).forEach(term -> words.add(stem(term)));
        return words;
    }

    /** As {@link #content}, English in the form it was said in. */
    static Set<String> terms(String text, Rules rules) {
        Set<String> words = new LinkedHashSet<>();
        boolean korean = text.chars().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
        List<String> terms = korean
                ? rules.koreanTerms(text)
                : List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+"));
        for (String term : terms) {
            String word = term.replaceAll("'s$", "").toLowerCase(Locale.ROOT);
            if (!word.isEmpty() && !EMPTY.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Two objects name the same thing: case, spacing, articles and an English plural do not count. */
    static boolean same(String one, String other) {
        return normal(one).equals(normal(other));
    }

    static String normal(String object) {
        String plain = object.toLowerCase(Locale.ROOT)
                .replaceFirst("^(the|a|an|my|our) ", "")
                .replaceAll("[\\s\\p{Punct}]+", "");
        return stem(plain);
    }

    private static String stem(String word) {
        int n = word.length();
        if (n > 4 && word.endsWith("ies")) {
            return word.substring(0, n - 3) + "y";
        }
        if (n > 5 && word.endsWith("ing")) {
            return word.substring(0, n - 3);
        }
        if (n > 4 && word.endsWith("ed")) {
            return word.substring(0, n - 2);
        }
        return n > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, n - 1) : word;
    }
}
