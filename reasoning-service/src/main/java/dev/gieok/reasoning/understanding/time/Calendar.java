package dev.gieok.reasoning.understanding.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** Day arithmetic around the moment of speaking. Weeks begin on Monday; every span is half open. */
final class Calendar {
    private final LocalDate today;
    private final ZoneId zone;

    Calendar(Instant said, ZoneId zone) {
        this.today = said.atZone(zone).toLocalDate();
        this.zone = zone;
    }

    Span day(int offset) {
        return day(today.plusDays(offset));
    }

    Span day(LocalDate date) {
        return span(date, date.plusDays(1));
    }

    Span week(int offset) {
        LocalDate monday = monday().plusWeeks(offset);
        return span(monday, monday.plusWeeks(1));
    }

    /** @param past whether this one must have begun: on a Tuesday it is the last */
    Span weekend(int offset, boolean past) {
        LocalDate saturday = monday().plusWeeks(offset).plusDays(5);
        if (past && offset == 0 && saturday.isAfter(today)) {
            saturday = saturday.minusWeeks(1);
        }
        return span(saturday, saturday.plusDays(2));
    }

    Span month(int offset) {
        LocalDate first = today.withDayOfMonth(1).plusMonths(offset);
        return span(first, first.plusMonths(1));
    }

    /** A day of a month that was named. */
    Span dayOf(Span month, int day) {
        LocalDate first =
                java.util.Objects.requireNonNull(month.from()).atZone(zone).toLocalDate();
        return date(first.getYear(), first.getMonthValue(), day);
    }

    Span year(int offset) {
        return yearOf(today.getYear() + offset);
    }

    /** The three months of a season, by its first: the last that is over (-1), the next to begin (1), else this year's. */
    Span season(int month, int step) {
        LocalDate first = LocalDate.of(today.getYear(), month, 1);
        // In January this winter began last year.
        LocalDate latest = step < 0 ? today.minusMonths(3) : step > 0 ? LocalDate.MAX : today.plusMonths(9);
        if (first.isAfter(latest)) {
            first = first.minusYears(1);
        }
        if (step > 0 && !first.isAfter(today)) {
            first = first.plusYears(1);
        }
        return span(first, first.plusMonths(3));
    }

    Span yearOf(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return span(first, first.plusYears(1));
    }

    Span monthOf(int month, int year) {
        LocalDate first = LocalDate.of(year, month, 1);
        return span(first, first.plusMonths(1));
    }

    /** The month that is nearest in the wanted direction: -1 past, 1 coming. */
    Span monthNear(int month, int direction) {
        int year = today.getYear();
        if (direction < 0 && month > today.getMonthValue()) {
            year--;
        } else if (direction > 0 && month < today.getMonthValue()) {
            year++;
        }
        return monthOf(month, year);
    }

    /** That weekday in the week that is `weeks` from this one. */
    Span weekday(DayOfWeek day, int weeks) {
        return day(monday().plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(day)));
    }

    /** The first such weekday after today, or the last one before it. */
    Span nearest(DayOfWeek day, boolean past) {
        return day(today.with(past ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day)));
    }

    Span ago(int amount, String unit) {
        return switch (unit) {
            case "day" -> day(-amount);
            case "week" ->
                span(today.minusWeeks(amount), today.minusWeeks(amount).plusDays(1));
            case "month" ->
                span(today.minusMonths(amount), today.minusMonths(amount).plusDays(1));
            default -> span(today.minusYears(amount), today.minusYears(amount).plusDays(1));
        };
    }

    Span date(int year, int month, int day) {
        LocalDate first = LocalDate.of(year, month, 1);
        return day(first.withDayOfMonth(Math.min(day, first.lengthOfMonth())));
    }

    /** A date without a year: this year's, or next year's when it is more than half a year gone. */
    Span date(int month, int day) {
        int year = today.getYear();
        LocalDate candidate = LocalDate.of(year, month, 1);
        return date(candidate.isBefore(today.minusMonths(7)) ? year + 1 : year, month, day);
    }

    /** The next day of that number. */
    Span dayOfMonth(int day) {
        LocalDate first = today.withDayOfMonth(1).plusMonths(day < today.getDayOfMonth() ? 1 : 0);
        return date(first.getYear(), first.getMonthValue(), day);
    }

    Span since(Span start) {
        return new Span(start.from(), null, Span.Kind.SINCE, false);
    }

    private LocalDate monday() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Span span(LocalDate from, LocalDate to) {
        return new Span(
                from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant(), Span.Kind.AT, false);
    }
}
