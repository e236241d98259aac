package dev.gieok.reasoning.understanding.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** English expressions of time: “next Friday”, “two weeks ago”, “since 2015”, “on March 5th”. */
public final class EnglishTimes {
    private static final List<String> MONTHS = List.of(
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
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
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
    private static final Set<String> UNITS = Set.of("day", "week", "month", "year");
    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern DAY = Pattern.compile("([0-3]?\\d)(st|nd|rd|th)?");
    private static final Pattern CLOCK = Pattern.compile("[0-2]?\\d(:[0-5]\\d)?(am|pm)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");

    private final Calendar calendar;
    private final List<String> words;

    private EnglishTimes(List<String> words, Instant said, ZoneId zone) {
        this.words = words;
        this.calendar = new Calendar(said, zone);
    }

    /** The expression that begins at an index of lower-case words, null for none. */
    public static @Nullable TimeFound at(List<String> words, int index, Instant said, ZoneId zone) {
        return new EnglishTimes(words, said, zone).read(index);
    }

    private @Nullable TimeFound read(int i) {
        String word = word(i);
        return switch (word) {
            case "today", "tonight" -> found(1, calendar.day(0));
            case "yesterday" -> found(1, calendar.day(-1));
            case "tomorrow" -> found(1, calendar.day(1));
            case "last", "this", "next", "past", "coming" -> relative(i, 1);
            case "every", "each" -> rhythm(i);
            case "since" -> since(i);
            case "for" -> lasting(i);
            case "until", "till" -> until(i);
            case "at" -> clock(i);
            case "on", "in", "by", "during", "over", "around", "back" -> after(i);
            case "the" -> the(i);
            default -> plain(i, true);
        };
    }

    private @Nullable TimeFound relative(int i, int direction) {
        String unit = singular(word(i + 1));
        int step = switch (word(i)) {
            case "last", "past" -> -1;
            case "this" -> 0;
            default -> direction;
        };
        if (DAYS.contains(unit)) {
            DayOfWeek day = DayOfWeek.of(DAYS.indexOf(unit) + 1);
            return found(2, step < 0 ? calendar.nearest(day, true) : calendar.weekday(day, step));
        }
        if (MONTHS.contains(unit)) {
            return found(2, calendar.monthNear(MONTHS.indexOf(unit) + 1, step < 0 ? -1 : 1));
        }
        return switch (unit) {
            case "week" -> found(2, calendar.week(step));
            case "weekend" -> found(2, calendar.weekend(step));
            case "month" -> found(2, calendar.month(step));
            case "year" -> found(2, calendar.year(step));
            case "night", "evening" -> found(2, calendar.day(step));
            case "morning", "afternoon" -> found(2, calendar.day(0));
            default -> SEASONS.contains(unit) ? found(2, calendar.year(step)) : null;
        };
    }

    private @Nullable TimeFound rhythm(int i) {
        String unit = singular(word(i + 1));
        if (DAYS.contains(unit)
                || UNITS.contains(unit)
                || Set.of("morning", "night", "evening", "weekend").contains(unit)
                || SEASONS.contains(unit)) {
            int more = Set.of("morning", "night", "evening").contains(word(i + 2)) ? 1 : 0;
            return found(2 + more, new Span(null, null, Span.Kind.RHYTHM, true));
        }
        return null;
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
        int amount = number(skip);
        if (amount < 0) {
            return null;
        }
        int unitAt = skip
                + 1
                + (word(skip + 1).equals("of") ? 1 : 0)
                + (word(skip).equals("a") && NUMBERS.containsKey(word(skip + 1)) ? 1 : 0);
        String unit = singular(word(unitAt));
        if (!UNITS.contains(unit)) {
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
        boolean spelled = NUMBERS.containsKey(word(i + 1))
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
                : plain(i + 1, true);
        if (inner != null) {
            return found(inner.length() + 1, inner.span());
        }
        String next = word(i + 1);
        if (YEAR.matcher(next).matches()) {
            return found(2, calendar.yearOf(Integer.parseInt(next)));
        }
        int amount = number(i + 1);
        if (word(i).equals("in") && amount > 0) {
            int unitAt = word(i + 2).equals("of")
                    ? i + 3
                    : word(i + 1).equals("a") && NUMBERS.containsKey(word(i + 2)) ? i + 3 : i + 2;
            if (UNITS.contains(singular(word(unitAt)))) {
                int real = unitAt == i + 3 && word(i + 1).equals("a") ? Math.max(amount, number(i + 2)) : amount;
                return found(unitAt - i + 1, calendar.ago(-real, singular(word(unitAt))));
            }
        }
        return SEASONS.contains(next) ? found(2, calendar.year(0)) : null;
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
        TimeFound inner = DAY.matcher(word(i + 1)).matches() && word(i + 2).equals("of") ? plain(i + 1, false) : null;
        return inner == null ? null : new TimeFound(inner.length() + 1, inner.span(), false);
    }

    /** A weekday, a month with a day, a span ago: no preposition before it. */
    private @Nullable TimeFound plain(int i, boolean removable) {
        String word = word(i);
        int amount = number(i);
        if (amount > 0) {
            int unitAt = i + 1;
            if (word.equals("a") && NUMBERS.containsKey(word(i + 1))) {
                amount = number(i + 1);
                unitAt++;
            }
            unitAt += word(unitAt).equals("of") ? 1 : 0;
            if (UNITS.contains(singular(word(unitAt))) && word(unitAt + 1).matches("ago|back")) {
                return found(unitAt - i + 2, calendar.ago(amount, singular(word(unitAt))));
            }
        }
        if (DAYS.contains(word)) {
            int more = Set.of("morning", "night", "evening", "afternoon").contains(word(i + 1)) ? 1 : 0;
            return found(1 + more, calendar.nearest(DayOfWeek.of(DAYS.indexOf(word) + 1), false));
        }
        var iso = ISO.matcher(word);
        if (iso.matches() && Integer.parseInt(iso.group(2)) <= 12 && Integer.parseInt(iso.group(2)) > 0) {
            return new TimeFound(
                    1,
                    calendar.date(
                            Integer.parseInt(iso.group(1)),
                            Integer.parseInt(iso.group(2)),
                            Math.max(1, Integer.parseInt(iso.group(3)))),
                    false);
        }
        return monthAndDay(i);
    }

    private @Nullable TimeFound monthAndDay(int i) {
        int month = MONTHS.indexOf(word(i)) + 1;
        int day = month > 0 ? dayOf(word(i + 1)) : dayOf(word(i));
        if (month > 0 && day == 0) {
            boolean year = YEAR.matcher(word(i + 1)).matches();
            boolean alone = word(i).equals("may") || word(i).equals("march");
            return year
                    ? new TimeFound(2, calendar.monthOf(month, Integer.parseInt(word(i + 1))), false)
                    : alone ? null : new TimeFound(1, calendar.monthNear(month, 1), false);
        }
        int length = 2;
        if (month == 0 && day > 0) {
            int of = word(i + 1).equals("of") ? 1 : 0;
            month = MONTHS.indexOf(word(i + 1 + of)) + 1;
            length += of;
        }
        if (month == 0 || day == 0) {
            return null;
        }
        int comma = word(i + length).equals(",") ? 1 : 0;
        if (YEAR.matcher(word(i + length + comma)).matches()) {
            int year = Integer.parseInt(word(i + length + comma));
            return new TimeFound(length + comma + 1, calendar.date(year, month, day), false);
        }
        return new TimeFound(length, calendar.date(month, day), false);
    }

    private static int dayOf(String word) {
        var matcher = DAY.matcher(word);
        int day = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        return day <= 31 ? day : 0;
    }

    private int number(int i) {
        String word = word(i);
        return NUMBERS.getOrDefault(word, word.matches("\\d{1,3}") ? Integer.parseInt(word) : -1);
    }

    private String word(int i) {
        return i < words.size() ? words.get(i) : "";
    }

    private static String singular(String word) {
        return word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
    }

    private static TimeFound found(int length, Span span) {
        return new TimeFound(length, span, true);
    }
}
