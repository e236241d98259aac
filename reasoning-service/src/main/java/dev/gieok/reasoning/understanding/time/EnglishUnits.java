package dev.gieok.reasoning.understanding.time;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The closed word classes of English expressions of time. */
final class EnglishUnits {
    static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> SHORT_MONTHS =
            List.of("jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sept?", "oct", "nov", "dec");
    static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("couple", 2),
            Map.entry("few", 3),
            Map.entry("several", 4));
    static final Set<String> UNITS = Set.of("day", "week", "month", "year");
    /** By the month in which each begins. */
    static final Map<String, Integer> SEASONS = Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

    private EnglishUnits() {}

    /** The number of a month, written out; 0 for any other word. */
    static int month(String word) {
        return MONTHS.indexOf(word) + 1;
    }

    /** The same, in short too: “Nov” stands beside a day. */
    static int monthOfDay(String word) {
        int month = month(word);
        for (int i = 0; month == 0 && i < SHORT_MONTHS.size(); i++) {
            month = !word.isEmpty() && word.matches(SHORT_MONTHS.get(i)) ? i + 1 : 0;
        }
        return month;
    }

    /** A small number in letters or digits; -1 for any other word. */
    static int number(String word) {
        return NUMBERS.getOrDefault(word, word.matches("\\d{1,3}") ? Integer.parseInt(word) : -1);
    }

    static String singular(String word) {
        return word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
    }
}
