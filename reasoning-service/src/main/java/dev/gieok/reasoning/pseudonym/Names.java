package dev.gieok.reasoning.pseudonym;

import dev.gieok.reasoning.pseudonym.Personal.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What is known of names in general: how they look, which parts they have, and where one stands in a text. */
final class Names {
    private static final Pattern HANGUL = Pattern.compile("[가-힣]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST = 60;
    private static final Set<String> LINKS =
            Set.of("de", "da", "van", "von", "der", "di", "del", "le", "la", "bin", "al", "the", "of", "and");

    private final EnglishNames english;
    private final KoreanNames korean;

    Names(EnglishNames english, KoreanNames korean) {
        this.english = english;
        this.korean = korean;
    }

    /** Whether a value that a fact gives as a name looks like one, unlike “two” or “a nurse”. */
    static boolean looksLikeOne(String value) {
        String name = value.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            return false;
        }
        return HANGUL.matcher(name.replace(" ", "")).matches()
                ? name.length() <= 12
                : name.codePoints().anyMatch(Character::isUpperCase)
                        || name.codePoints().noneMatch(Character::isLowerCase)
                                && name.codePoints().anyMatch(Character::isLetter);
    }

    /** By what else a person may be called who is called by a full name. */
    List<String> parts(Personal full) {
        List<String> parts = new ArrayList<>();
        if (full.sort() != Sort.PERSON) {
            return parts;
        }
        String[] words = BLANKS.split(full.value().strip());
        if (words.length == 1) {
            String given = HANGUL.matcher(words[0]).matches() ? korean.givenPart(words[0]) : null;
            if (given != null) {
                parts.add(given);
            }
            return parts;
        }
        for (String word : words) {
            String part = word.replaceAll("[^\\p{L}-]", "");
            if (part.length() > 1 && !LINKS.contains(part.toLowerCase(Locale.ROOT)) && !english.never(part)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Where a value stands in a text, in whatever case and with whatever blanks. */
    Pattern pattern(Personal personal) {
        String value = personal.value().strip();
        String words = BLANKS.splitAsStream(value)
                .map(Pattern::quote)
                .reduce((a, b) -> a + "\\s+" + b)
                .orElseThrow();
        int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        if (!personal.sort().named()) {
            return Pattern.compile(words, anyCase);
        }
        if (HANGUL.matcher(value).matches()) {
            boolean easilyMistaken = value.length() == 1 || korean.ordinary(value);
            return Pattern.compile(
                    easilyMistaken ? "(?<![가-힣])" + words + "(?=" + korean.tail() + "(?![가-힣]))" : words);
        }
        String apart = "(?<!\\p{IsLatin})" + words + "(?!\\p{IsLatin})";
        return english.ordinary(value) ? Pattern.compile(apart) : Pattern.compile(apart, anyCase);
    }
}
