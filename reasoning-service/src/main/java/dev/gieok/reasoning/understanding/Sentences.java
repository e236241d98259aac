package dev.gieok.reasoning.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a text into sentences, leaving decimals, addresses and abbreviations whole. What goes on without a full stop is
 * cut at {@link #LONGEST} characters: reading a clause costs the square of its length.
 */
final class Sentences {
    private static final int LONGEST = 400;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "e.g", "i.e", "vs", "etc", "jr", "sr", "a.m", "p.m", "approx", "no");

    private Sentences() {}

    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = Greetings.opening(text);
        int closing = Greetings.closing(text);
        add(sentences, text, 0, start, false);
        for (int i = start; i < text.length(); i++) {
            if (i == closing) {
                add(sentences, text, start, i, false);
                start = i + 1;
            } else if (closes(text, i)) {
                int end = i;
                boolean asks = false;
                while (i < text.length() && closes(text, i)) {
                    asks |= text.charAt(i) == '?' || text.charAt(i) == '？';
                    i++;
                }
                i--;
                add(sentences, text, start, end, asks);
                start = i + 1;
            }
        }
        add(sentences, text, start, text.length(), false);
        return sentences;
    }

    private static boolean closes(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '!', '?', '？', '！', '\n', '\r', '…', '。', '~', 'ㅋ', 'ㅎ', 'ㅠ', 'ㅜ' -> true;
            case '.' -> !inside(text, i);
            default -> Character.getType(c) == Character.SURROGATE || Character.getType(c) == Character.OTHER_SYMBOL;
        };
    }

    /** “오세훈..은 아니고”: a pause before a particle ends nothing. */
    private static final Pattern PAUSED =
            Pattern.compile("\\.*(?:은|는|이|가|을|를|도|에|에서|의|로|으로|만) .*|(?<!\\d[월일시분년살])\\.*,? ?아니,? .*", Pattern.DOTALL);

    private static boolean inside(String text, int i) {
        boolean paused = i > 0
                && (isHangul(text.charAt(i - 1)) || text.charAt(i - 1) == '.')
                && PAUSED.matcher(text).region(i, text.length()).matches();
        if (paused) {
            return true;
        }
        boolean letterAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        if (letterAfter && i > 0 && !isHangul(text.charAt(i - 1)) && !isHangul(text.charAt(i + 1))) {
            return true;
        }
        int from = i;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, i).toLowerCase(Locale.ROOT);
        return ABBREVIATIONS.contains(word) && i + 1 < text.length();
    }

    private static boolean isHangul(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    private static void add(List<Sentence> sentences, String text, int from, int to, boolean asks) {
        int start = from;
        while (to - start > LONGEST) {
            int cut = cut(text, start);
            stripped(sentences, text, start, cut, asks);
            start = cut;
        }
        stripped(sentences, text, start, to, asks);
    }

    /** Behind the last comma of what is long enough, else at its last blank, else within a word. */
    private static int cut(String text, int start) {
        int longest = start + LONGEST;
        int blank = -1;
        for (int i = longest; i > start + LONGEST / 2; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                if (text.charAt(i - 1) == ',') {
                    return i;
                }
                blank = Math.max(blank, i);
            }
        }
        return blank < 0 ? longest : blank;
    }

    private static void stripped(List<Sentence> sentences, String text, int from, int to, boolean asks) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Sentence(start, end, asks));
        }
    }
}
