package dev.gieok.platform.text;

import java.nio.charset.StandardCharsets;

/** What of a text from outside is text. */
public final class Characters {
    private static final String SEEN = "\t\n\u000b\f\r\u0085";

    private Characters() {}

    /** Whether it has a U+0000, which ends a text for half of all programs, and which no person writes. */
    public static boolean holdNull(String text) {
        return text.indexOf('\0') >= 0;
    }

    /** Whether all of it can be written as UTF-8: half of a surrogate pair is valid JSON and no character. */
    public static boolean areWhole(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /**
     * Without the control characters, but for those that space out a text. They come along when somebody pastes from a
     * terminal; nobody sees them, and the terminal in which a memory is shown would obey them.
     */
    public static String withoutControls(String text) {
        if (text.chars().noneMatch(Characters::isUnseen)) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        text.chars().filter(character -> !isUnseen(character)).forEach(character -> seen.append((char) character));
        return seen.toString();
    }

    /** Whether nobody would see any of it: spaces of all widths, controls, and marks that only say how to write. */
    public static boolean areUnseen(String text) {
        return text.codePoints()
                .allMatch(character -> Character.isWhitespace(character)
                        || Character.isSpaceChar(character)
                        || Character.isISOControl(character)
                        || Character.getType(character) == Character.FORMAT);
    }

    private static boolean isUnseen(int character) {
        return Character.isISOControl(character) && SEEN.indexOf(character) < 0;
    }
}
