package dev.gieok.platform.meaning;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Korean words and phrases that a morphological analyser takes apart wrongly, each with its English: “시티팝” is no city
 * that sells. Their data are `meaning/glosses-words-ko.tsv` (as it is typed, tab, English), a new one is a line there.
 */
final class GlossedWords {
    private static final int SHORTEST = 2;

    /** What may follow one in the same word: particles, “to be” and “to do”, and what is no letter. */
    private static final Pattern TAIL =
            Pattern.compile("(?:들)?(?:에서|에게|에|으로|로|부터|까지|처럼|보다|마다|한테|이랑|랑|하고|와|과|의|밖에|만|이나|나|라도|이라도|대신)?"
                    + "(?:은|는|이|가|을|를|도|만|요)?"
                    + "(?:이?야|이?에요|예요|이?지|이?죠|이?다|입니다|임|이?라|이?라서|이?고|이?거든|이?래|이?었\\p{IsHangul}*|였\\p{IsHangul}*"
                    + "|하\\p{IsHangul}*|해\\p{IsHangul}*|했\\p{IsHangul}*|함)?(?:요)?[^\\p{IsHangul}\\s]*");

    private final Map<String, String> english;
    private final int longest;

    GlossedWords(Map<String, String> english) {
        this.english = Map.copyOf(english);
        this.longest = english.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The text with the English of each that stands at the beginning of a word; the longest that fits, its particles left on it. */
    String in(String text) {
        StringBuilder glossed = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int length = isStart(text, at) ? length(text, at) : 0;
            if (length == 0) {
                glossed.append(text.charAt(at++));
            } else {
                glossed.append(english.get(text.substring(at, at + length)));
                at += length;
            }
        }
        return glossed.toString();
    }

    private static boolean isStart(String text, int at) {
        return Hangul.is(text.charAt(at)) && (at == 0 || !Hangul.is(text.charAt(at - 1)));
    }

    /** 0 where none stands there. */
    private int length(String text, int at) {
        for (int length = Math.min(longest, text.length() - at); length >= SHORTEST; length--) {
            if (english.containsKey(text.substring(at, at + length)) && endsThere(text, at + length)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean endsThere(String text, int end) {
        int next = end;
        while (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return TAIL.matcher(text).region(end, next).matches();
    }

    @Override
    public String toString() {
        return "GlossedWords[" + english.size() + "]";
    }
}
