package dev.gieok.platform.change;

import dev.gieok.platform.meaning.Hangul;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many there are of a thing, as a sentence counts it: “I have three cats”, “고양이가 세 마리 있어”. */
public final class Counted {
    private static final List<String> WRITTEN = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    /** A number, and so many words at most between it and what is counted. */
    private static final String NUMBER =
            "\\b(\\d{1,4}|" + String.join("|", WRITTEN) + ") (?:(?!(?:and|or|of|with)\\b)[\\p{L}'-]+ ){0,2}?";

    /** What follows the thing in Korean: a particle, a word at most, and the number with what it counts in. */
    private static final String NUMBERED = "(?:이|가|은|는|을|를|도|만)?\\s?(?:[가-힣]{1,4}\\s)?"
            + "(?:(\\d{1,4}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\\s?(?:마리|명|대|개|채|그루)|(하나|둘|셋|넷)(?![가-힣]*째))";

    private Counted() {}

    /**
     * Whether both count the object, or in Korean how much of it there is, and come to another number: “커피 하루 한 잔” is not
     * what “커피를 네 잔 마셔” was. @param object a noun with what stands before it
     */
    public static boolean differ(String text, String other, String object) {
        if (isKorean(object)
                && text.contains(object)
                && other.contains(object)
                && Amounts.of(text).differs(Amounts.of(other))) {
            return true;
        }
        OptionalInt one = of(text, object);
        OptionalInt another = of(other, object);
        return one.isPresent() && another.isPresent() && one.getAsInt() != another.getAsInt();
    }

    private static OptionalInt of(String text, String object) {
        return isKorean(object) ? korean(text, object) : english(text, object);
    }

    private static boolean isKorean(String object) {
        return !object.isEmpty() && Hangul.is(object.codePointAt(0));
    }

    private static OptionalInt korean(String text, String object) {
        Matcher counted =
                Pattern.compile(Pattern.quote(object.strip()) + NUMBERED).matcher(text);
        if (!counted.find()) {
            return OptionalInt.empty();
        }
        String number = counted.group(1) == null ? counted.group(2) : counted.group(1);
        return OptionalInt.of(Integer.parseInt(Amounts.WRITTEN.getOrDefault(number, number)));
    }

    private static OptionalInt english(String text, String object) {
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
