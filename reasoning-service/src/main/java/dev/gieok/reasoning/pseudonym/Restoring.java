package dev.gieok.reasoning.pseudonym;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts the values back into a reply as it streams, with the Korean particle that fits them. What it passes on piece by
 * piece adds up to what it would make of the whole at once: it holds back what the next piece could still change.
 */
public final class Restoring {
    /** Lenient: models change case, drop a bracket or an underscore, and escape for Markdown. */
    private static final String SORT =
            Arrays.stream(Personal.Sort.values()).map(Enum::name).collect(Collectors.joining("|", "(", ")"));

    private static final String NUMBER = "(\\d{1,6})(?!\\d)(?:\\s?\\\\?])?";
    private static final Pattern PLACEHOLDER = Pattern.compile("(?i)(?:\\\\?\\[\\s?" + SORT + "(?:\\\\?_|\\s)" + NUMBER
            + "|(?<![\\p{L}\\p{N}_])" + SORT + "\\\\?_" + NUMBER + ")(?<particle>" + Particles.AFTER_A_NAME + ")?");

    private final Map<String, String> values;
    private final UnaryOperator<String> written;
    private final StringBuilder held = new StringBuilder();
    /** The last character that was passed on; it decides whether a placeholder can begin. */
    private String before = "";

    /** @param written how a value is written in this reply: as it is, or escaped where the reply is JSON */
    public Restoring(Pseudonyms pseudonyms, UnaryOperator<String> written) {
        this.values = pseudonyms.values();
        this.written = written;
    }

    /** What of the reply can be shown after this piece. */
    public String read(String piece) {
        held.append(piece);
        return release(false);
    }

    /** What was still held back when the reply ended. */
    public String end() {
        return release(true);
    }

    private String release(boolean end) {
        String text = before + held;
        int at = before.length();
        StringBuilder out = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        while (at < text.length()) {
            boolean found = matcher.region(at, text.length()).lookingAt();
            if (matcher.hitEnd() && !end) {
                break;
            }
            String value = found ? values.get(key(matcher)) : null;
            if (value == null) {
                out.append(text.charAt(at++));
            } else {
                out.append(written.apply(value));
                if (matcher.group("particle") != null) {
                    out.append(Particles.fitting(value, matcher.group("particle"), next(text, matcher.end())));
                }
                at = matcher.end();
            }
        }
        held.setLength(0);
        held.append(text, at, text.length());
        before = at == 0 ? before : text.substring(at - 1, at);
        return out.toString();
    }

    private static char next(String text, int from) {
        return from < text.length() ? text.charAt(from) : ' ';
    }

    private static String key(Matcher matcher) {
        int first = matcher.group(1) == null ? 3 : 1;
        return matcher.group(first).toUpperCase(Locale.ROOT) + "_" + Integer.parseInt(matcher.group(first + 1));
    }
}
