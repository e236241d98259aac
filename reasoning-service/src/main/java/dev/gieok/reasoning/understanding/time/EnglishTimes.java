package dev.gieok.reasoning.understanding.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** English expressions of time: “next Friday”, “two weeks ago”, “since 2015”, “on March 5th”. */
public final class EnglishTimes {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern CLOCK = Pattern.compile("[0-2]?\\d(:[0-5]\\d)?(am|pm)?");

    private final Calendar calendar;
    private final List<String> words;
    private final boolean past;

    private EnglishTimes(List<String> words, Instant said, ZoneId zone, boolean past) {
        this.words = words;
        this.past = past;
        this.calendar = new Calendar(said, zone);
    }

    /** The expression that begins at an index of lower-case words, null for none. */
    public static @Nullable TimeFound at(List<String> words, int index, Instant said, ZoneId zone) {
        return new EnglishTimes(words, said, zone, false).read(index);
    }

    /** The same of what is over: “on Monday” is the last one. */
    public static @Nullable TimeFound past(List<String> words, int index, Instant said, ZoneId zone) {
        return new EnglishTimes(words, said, zone, true).read(index);
    }

    private @Nullable TimeFound read(int i) {
        TimeFound range = new EnglishDates(words, calendar).range(i);
        if (range != null) {
            return range;
        }
        String word = word(i);
        return switch (word) {
            case "today", "tonight" -> found(1, calendar.day(0));
            case "yesterday" -> found(1, calendar.day(-1));
            case "tomorrow" -> found(1, calendar.day(1));
            case "last", "this", "next", "past", "coming" -> relative(i, 1);
            case "every", "each" -> new EnglishRhythms(words).every(i);
            case "since" -> since(i);
            case "for" -> lasting(i);
            case "until", "till" -> until(i);
            case "at" -> clock(i);
            case "on" -> weekly(i);
            case "in", "by", "during", "over", "around", "back" -> after(i);
            case "the" -> the(i);
            default -> {
                TimeFound rhythm = new EnglishRhythms(words).days(i);
                yield rhythm == null ? plain(i) : rhythm;
            }
        };
    }

    private @Nullable TimeFound relative(int i, int direction) {
        String unit = EnglishUnits.singular(word(i + 1));
        int step = switch (word(i)) {
            case "last", "past" -> -1;
            case "this" -> 0;
            default -> direction;
        };
        if (EnglishUnits.DAYS.contains(unit)) {
            DayOfWeek day = DayOfWeek.of(EnglishUnits.DAYS.indexOf(unit) + 1);
            return found(2, step < 0 ? calendar.nearest(day, true) : calendar.weekday(day, step));
        }
        if (EnglishUnits.MONTHS.contains(unit)) {
            return found(2, calendar.monthNear(EnglishUnits.MONTHS.indexOf(unit) + 1, step < 0 ? -1 : 1));
        }
        return switch (unit) {
            case "week" -> found(2, calendar.week(step));
            case "weekend" -> found(2, calendar.weekend(step, past));
            case "month" -> found(2, calendar.month(step));
            case "year" -> found(2, calendar.year(step));
            case "night", "evening" -> found(2, calendar.day(step));
            case "morning", "afternoon" -> found(2, calendar.day(0));
            default -> season(unit, step);
        };
    }

    private @Nullable TimeFound season(String name, int step) {
        Integer month = EnglishUnits.SEASONS.get(name);
        return month == null ? null : found(2, calendar.season(month, step));
    }

    /** “on Mondays” comes round again, and which day it is belongs to what is said. */
    private @Nullable TimeFound weekly(int i) {
        TimeFound always = new EnglishRhythms(words).onA(i);
        if (always != null) {
            return always;
        }
        String day = word(i + 1);
        String one = EnglishUnits.singular(day);
        TimeFound parts = new EnglishRhythms(words).days(i + 1);
        if (parts != null && one.equals(day) && parts.span().kind() == Span.Kind.RHYTHM && !parts.removable()) {
            // “on Sunday mornings”
            return new TimeFound(parts.length() + 1, parts.span(), false);
        }
        return !one.equals(day) && EnglishUnits.DAYS.contains(one) ? new TimeFound(2, Span.AGAIN, false) : after(i);
    }

    private @Nullable TimeFound since(int i) {
        TimeFound start = read(i + 1);
        if (start == null && YEAR.matcher(word(i + 1)).matches()) {
            start = found(1, calendar.yearOf(Integer.parseInt(word(i + 1))));
        }
        return start == null ? null : found(start.length() + 1, calendar.since(start.span()));
    }

    private @Nullable TimeFound lasting(int i) {
        int more = Set.of("almost", "over", "about", "nearly", "the", "past", "last", "more")
                        .contains(word(i + 1))
                ? 1
                : 0;
        int skip = i
                + 1
                + more
                + (word(i + 1 + more).equals("past") || word(i + 1 + more).equals("last") ? 1 : 0);
        int amount = EnglishUnits.number(word(skip));
        if (amount < 0) {
            return null;
        }
        int unitAt = skip
                + 1
                + (word(skip + 1).equals("of") ? 1 : 0)
                + (word(skip).equals("a") && EnglishUnits.NUMBERS.containsKey(word(skip + 1)) ? 1 : 0);
        String unit = EnglishUnits.singular(word(unitAt));
        if (!EnglishUnits.UNITS.contains(unit)) {
            return null;
        }
        Span start = calendar.ago(amount, unit);
        return found(unitAt - i + 1, new Span(start.from(), null, Span.Kind.LASTING, false));
    }

    private @Nullable TimeFound until(int i) {
        TimeFound end = read(i + 1);
        return end == null
                ? null
                : found(end.length() + 1, new Span(null, end.span().to(), Span.Kind.UNTIL, false));
    }

    private @Nullable TimeFound clock(int i) {
        boolean spelled = EnglishUnits.NUMBERS.containsKey(word(i + 1))
                && word(i + 1).length() > 2
                && !word(i + 1).equals("few");
        if (!CLOCK.matcher(word(i + 1)).matches()
                && !spelled
                && !word(i + 1).equals("noon")
                && !word(i + 1).equals("midnight")) {
            return null;
        }
        int more = Set.of("am", "pm", "a.m", "p.m", "o'clock").contains(word(i + 2)) ? 1 : 0;
        return found(2 + more, new Span(null, null, Span.Kind.RHYTHM, false));
    }

    private @Nullable TimeFound after(int i) {
        TimeFound inner = word(i + 1).matches("the|this|next|last|early|late|mid") && read(i + 1) != null
                ? read(i + 1)
                : plain(i + 1);
        if (inner != null) {
            return found(inner.length() + 1, inner.span());
        }
        String next = word(i + 1);
        if (YEAR.matcher(next).matches()) {
            return found(2, calendar.yearOf(Integer.parseInt(next)));
        }
        int amount = EnglishUnits.number(word(i + 1));
        if (word(i).equals("in") && amount > 0) {
            int unitAt = word(i + 2).equals("of")
                    ? i + 3
                    : word(i + 1).equals("a") && EnglishUnits.NUMBERS.containsKey(word(i + 2)) ? i + 3 : i + 2;
            if (EnglishUnits.UNITS.contains(EnglishUnits.singular(word(unitAt)))) {
                int real = unitAt == i + 3 && word(i + 1).equals("a")
                        ? Math.max(amount, EnglishUnits.number(word(i + 2)))
                        : amount;
                return found(unitAt - i + 1, calendar.ago(-real, EnglishUnits.singular(word(unitAt))));
            }
        }
        return season(next, 0);
    }

    private @Nullable TimeFound the(int i) {
        if (word(i + 1).equals("other") && word(i + 2).equals("day")) {
            return found(3, calendar.day(-3));
        }
        if (word(i + 1).equals("day")
                && word(i + 2).equals("before")
                && word(i + 3).equals("yesterday")) {
            return found(4, calendar.day(-2));
        }
        if (word(i + 1).equals("day")
                && word(i + 2).equals("after")
                && word(i + 3).equals("tomorrow")) {
            return found(4, calendar.day(2));
        }
        TimeFound inner = EnglishDates.day(word(i + 1)) && word(i + 2).equals("of") ? plain(i + 1) : null;
        return inner == null ? null : new TimeFound(inner.length() + 1, inner.span(), false);
    }

    /** A weekday, a month with a day, a span ago: no preposition before it. */
    private @Nullable TimeFound plain(int i) {
        String word = word(i);
        int amount = EnglishUnits.number(word(i));
        if (amount > 0) {
            int unitAt = i + 1;
            if (word.equals("a") && EnglishUnits.NUMBERS.containsKey(word(i + 1))) {
                amount = EnglishUnits.number(word(i + 1));
                unitAt++;
            }
            unitAt += word(unitAt).equals("of") ? 1 : 0;
            if (EnglishUnits.UNITS.contains(EnglishUnits.singular(word(unitAt)))
                    && word(unitAt + 1).matches("ago|back")) {
                return found(unitAt - i + 2, calendar.ago(amount, EnglishUnits.singular(word(unitAt))));
            }
        }
        TimeFound day = new EnglishWeekdays(words, calendar, past).at(i);
        return day == null ? new EnglishDates(words, calendar).at(i) : day;
    }

    private String word(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }

    private static TimeFound found(int length, Span span) {
        return new TimeFound(length, span, true);
    }
}
