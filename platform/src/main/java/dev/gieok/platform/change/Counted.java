package dev.gieok.platform.change;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many there are of a thing, as an English sentence counts it: “I have three cats”. */
public final class Counted {
    private static final List<String> WRITTEN = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    /** A number, and so many words at most between it and what is counted. */
    private static final String NUMBER =
            "\\b(\\d{1,4}|" + String.join("|", WRITTEN) + ") (?:(?!(?:and|or|of|with)\\b)[\\p{L}'-]+ ){0,2}?";

    private Counted() {}

    /** Whether both count the object, and come to another number. @param object a noun with what stands before it */
    public static boolean differ(String text, String other, String object) {
        OptionalInt one = of(text, object);
        OptionalInt another = of(other, object);
        return one.isPresent() && another.isPresent() && one.getAsInt() != another.getAsInt();
    }

    private static OptionalInt of(String text, String object) {
        String thing = object.strip().toLowerCase(Locale.ROOT);
        String noun = thing.substring(thing.lastIndexOf(' ') + 1);
        if (noun.length() < 2) {
            return OptionalInt.empty();
        }
        String stem = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        Matcher counted =
                Pattern.compile(NUMBER + Pattern.quote(stem) + "(?:s|es)?\\b").matcher(text.toLowerCase(Locale.ROOT));
        if (!counted.find()) {
            return OptionalInt.empty();
        }
        int written = WRITTEN.indexOf(counted.group(1));
        return OptionalInt.of(written < 0 ? Integer.parseInt(counted.group(1)) : written);
    }
}
