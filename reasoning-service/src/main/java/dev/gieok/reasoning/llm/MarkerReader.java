package dev.gieok.reasoning.llm;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a reply as it streams: passes on the markers of items that were given, drops those of items that were not, and
 * takes out the mark for “not known”. What it passes on piece by piece adds up to {@link #text}.
 */
final class MarkerReader {
    private static final String UNKNOWN = "[unknown]";
    private static final int LONGEST = 24;
    private static final Pattern NUMBERS = Pattern.compile("\\[\\s*\\d+(\\s*[,;]\\s*\\d+)*\\s*]");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Set<Integer> given;
    private final Set<Integer> cited = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();

    /** What cannot be passed on yet: blanks before a bracket, and a bracket that is not closed. */
    private final StringBuilder held = new StringBuilder();

    private boolean unknown;

    /** Between backticks a bracket belongs to code. */
    private boolean code;

    MarkerReader(Set<Integer> given) {
        this.given = given;
    }

    /** What of the reply can be shown after this piece. */
    String read(String piece) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < piece.length(); i++) {
            step(piece.charAt(i), out);
        }
        text.append(out);
        return out.toString();
    }

    /** What was still held back when the reply ended. */
    String end() {
        String rest = held.toString().stripTrailing();
        held.setLength(0);
        text.append(rest);
        return rest;
    }

    String text() {
        return text.toString();
    }

    /** In the order of their first use. */
    Set<Integer> cited() {
        return cited;
    }

    /** Whether the model said that it does not know. */
    boolean unknown() {
        return unknown;
    }

    private void step(char c, StringBuilder out) {
        code ^= c == '`';
        int bracket = held.indexOf("[");
        if (bracket < 0) {
            if ((c == '[' && !code) || c == ' ' || c == '\n') {
                held.append(c);
            } else {
                release(out);
                out.append(c);
            }
            return;
        }
        held.append(c);
        if (c == ']') {
            decide(held.substring(bracket), held.substring(0, bracket), out);
        } else if (c == '[' || c == '\n' || held.length() - bracket > LONGEST) {
            // No marker after all: show it, and start over where a new one may begin.
            if (c == '[') {
                held.setLength(held.length() - 1);
            }
            release(out);
            if (c == '[') {
                held.append(c);
            }
        }
    }

    private void decide(String marker, String blanks, StringBuilder out) {
        if (marker.equalsIgnoreCase(UNKNOWN)) {
            unknown = true;
            held.setLength(0);
        } else if (!NUMBERS.matcher(marker).matches()) {
            release(out);
        } else {
            held.setLength(0);
            StringBuilder kept = new StringBuilder();
            Matcher numbers = NUMBER.matcher(marker);
            while (numbers.find()) {
                int number = numbers.group().length() > 6 ? -1 : Integer.parseInt(numbers.group());
                if (given.contains(number)) {
                    cited.add(number);
                    kept.append('[').append(number).append(']');
                }
            }
            if (!kept.isEmpty()) {
                out.append(blanks).append(kept);
            }
        }
    }

    private void release(StringBuilder out) {
        out.append(held);
        held.setLength(0);
    }
}
