package dev.gieok.standalone.cli.bench;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words by which a value is known again; one of them is enough. A number stands alone (30 is not in 300), a word in
 * Latin letters begins where a word begins, and Korean ones may stand anywhere, since particles follow them.
 */
record Words(List<String> any) {
    private static final String LATIN = "[A-Za-z0-9]";

    Words {
        any = List.copyOf(any);
    }

    /** @param alternatives parted by slashes with a space on both sides */
    static Words of(String alternatives) {
        return new Words(
                Stream.of(alternatives.split(" / ", -1)).map(String::strip).toList());
    }

    boolean areIn(String text) {
        return any.stream()
                .anyMatch(word ->
                        pattern(word).matcher(text.toLowerCase(Locale.ROOT)).find());
    }

    private static Pattern pattern(String word) {
        boolean begins = word.substring(0, 1).matches(LATIN);
        boolean endsInNumber = Character.isDigit(word.charAt(word.length() - 1));
        return Pattern.compile((begins ? "(?<!" + LATIN + ")" : "")
                + Pattern.quote(word.toLowerCase(Locale.ROOT))
                + (endsInNumber ? "(?![0-9])" : ""));
    }
}
