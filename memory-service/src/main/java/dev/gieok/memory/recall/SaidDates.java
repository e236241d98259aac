package dev.gieok.memory.recall;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Days, months and years as labels: those of a moment, and those that a question asks for, with a weight. What happened
 * on a day is mostly told on it or within the week after.
 */
final class SaidDates {
    // Shares of what all words of the question weigh together.
    private static final double MONTH = 0.6;
    private static final double YEAR = 0.2;
    private static final double DAY = 0.3;
    private static final int WEEK = 7;

    private SaidDates() {}

    static List<String> of(Instant moment) {
        LocalDate date = moment.atOffset(ZoneOffset.UTC).toLocalDate();
        return List.of(year(date.getYear()), month(date), ofAnyYear(date.getMonthValue()), day(date));
    }

    /** The weights of labels add up where a moment has several of them. */
    static Map<String, Double> asked(String question, LocalDate today) {
        AskedDate asked = AskedDate.in(question);
        Map<String, Double> labels = new HashMap<>();
        Integer year = asked.year();
        Integer month = asked.month();
        Integer dayOfMonth = asked.day();
        if (month != null) {
            labels.put(year == null ? ofAnyYear(month) : month(LocalDate.of(year, month, 1)), MONTH);
            if (dayOfMonth != null) {
                days(year == null ? today.getYear() : year, month, dayOfMonth, labels);
            }
        } else if (year != null) {
            labels.put(year(year), YEAR);
        } else {
            relative(question.toLowerCase(Locale.ROOT), today, labels);
        }
        return labels;
    }

    private static void days(int year, int month, int dayOfMonth, Map<String, Double> labels) {
        try {
            LocalDate date = LocalDate.of(year, month, dayOfMonth);
            for (int after = 0; after <= WEEK; after++) {
                labels.put(day(date.plusDays(after)), DAY);
            }
        } catch (DateTimeException e) {
            // No such day: the month alone is asked for.
        }
    }

    private static void relative(String question, LocalDate today, Map<String, Double> labels) {
        if (isAny(question, "yesterday", "어제")) {
            labels.put(day(today.minusDays(1)), MONTH);
        } else if (isAny(question, "last week", "지난주", "지난 주")) {
            for (int ago = 1; ago <= 2 * WEEK; ago++) {
                labels.put(day(today.minusDays(ago)), MONTH);
            }
        } else if (isAny(question, "last month", "지난달", "지난 달")) {
            labels.put(month(today.minusMonths(1)), MONTH);
        } else if (isAny(question, "last year", "작년")) {
            labels.put(year(today.getYear() - 1), YEAR);
        }
    }

    private static boolean isAny(String question, String... words) {
        return List.of(words).stream().anyMatch(question::contains);
    }

    private static String year(int year) {
        return "y" + year;
    }

    private static String month(LocalDate date) {
        return "m" + date.getYear() + "-" + date.getMonthValue();
    }

    private static String ofAnyYear(int month) {
        return "m" + month;
    }

    private static String day(LocalDate date) {
        return "d" + date;
    }
}
