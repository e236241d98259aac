package dev.gieok.reasoning.understanding.time;

import java.util.List;
import java.util.Set;

/** Numbers as Korean spells them before a unit of time: “삼십이 년”, “육 개월”. */
final class KoreanNumerals {
    private static final String DIGITS = "영일이삼사오육칠팔구";
    private static final Set<String> UNITS = Set.of("년", "개월", "년째", "년간");
    private static final int TEN = 10;

    private KoreanNumerals() {}

    /** How many words from an index on are such a number; 0 for none, or one that needs no help. */
    static int length(List<String> words, int from) {
        int to = from;
        while (to < words.size() && isNumeral(words.get(to))) {
            to++;
        }
        boolean unit = to < words.size() && UNITS.contains(words.get(to));
        return to > from && unit ? to - from : 0;
    }

    static int value(List<String> words) {
        int value = 0;
        int digit = 0;
        for (char letter : String.join("", words).toCharArray()) {
            if (letter == '십') {
                value += Math.max(1, digit) * TEN;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(letter);
            }
        }
        return value + digit;
    }

    private static boolean isNumeral(String word) {
        return !word.isEmpty() && word.chars().allMatch(letter -> letter == '십' || DIGITS.indexOf(letter) > 0);
    }
}
