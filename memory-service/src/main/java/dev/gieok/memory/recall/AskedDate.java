package dev.gieok.memory.recall;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first date that a question writes out, as far as it does: “May 2023”, “7 May”, “2023년 5월”, “2023-05-07”. */
record AskedDate(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day) {
    private static final int CENTURY = 2000;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int DAYS_OF_A_MONTH = 31;

    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();
    // “may” and “march” are words too: a month has a capital.
    private static final String MONTH = MONTHS.stream()
            .map(name -> switch (name) {
                case "May" -> "May(?! (?:I|we|you|he|she|it|they|my)\\b)";
                case "March" -> name;
                default -> "(?i:" + name + ")";
            })
            .collect(Collectors.joining("|", "\\b(?<month>", ")\\b"));
    private static final String ORDINAL = "(?:st|nd|rd|th)?";
    private static final Pattern ENGLISH = Pattern.compile("(?:\\b(?<before>\\d{1,2})" + ORDINAL + "(?: of)? )?" + MONTH
            + "(?: (?<after>\\d{1,2})" + ORDINAL + "\\b)?");
    private static final Pattern ENGLISH_YEAR = Pattern.compile("\\b(?<year>(?:19|20)\\d\\d)\\b");
    private static final Pattern KOREAN =
            Pattern.compile("(?:(?<year>(?:19|20)?\\d\\d)년)?\\s*(?:(?<month>\\d{1,2})월)?\\s*(?:(?<day>\\d{1,2})일)?");
    private static final Pattern ISO = Pattern.compile("\\b(?<year>\\d{4})-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?\\b");

    static AskedDate in(String question) {
        Matcher iso = ISO.matcher(question);
        if (iso.find()) {
            return new AskedDate(number(iso, "year"), month(number(iso, "month")), day(number(iso, "day")));
        }
        for (Matcher korean = KOREAN.matcher(question); korean.find(); ) {
            Integer year = number(korean, "year");
            Integer month = month(number(korean, "month"));
            if (year != null || month != null) {
                Integer whole = year == null || year >= 100 ? year : Integer.valueOf(CENTURY + year);
                return new AskedDate(whole, month, day(number(korean, "day")));
            }
        }
        Matcher year = ENGLISH_YEAR.matcher(question);
        Integer named = year.find() ? number(year, "year") : null;
        Matcher english = ENGLISH.matcher(question);
        if (!english.find()) {
            return new AskedDate(named, null, null);
        }
        Integer before = number(english, "before");
        return new AskedDate(
                named, numbered(english.group("month")), day(before == null ? number(english, "after") : before));
    }

    private static Integer numbered(String month) {
        return 1
                + MONTHS.indexOf(month.substring(0, 1).toUpperCase(Locale.ROOT)
                        + month.substring(1).toLowerCase(Locale.ROOT));
    }

    private static @Nullable Integer number(Matcher found, String group) {
        String digits = found.group(group);
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static @Nullable Integer month(@Nullable Integer number) {
        return within(number, MONTHS_OF_A_YEAR);
    }

    private static @Nullable Integer day(@Nullable Integer number) {
        return within(number, DAYS_OF_A_MONTH);
    }

    private static @Nullable Integer within(@Nullable Integer number, int most) {
        return number == null || number < 1 || number > most ? null : number;
    }
}
