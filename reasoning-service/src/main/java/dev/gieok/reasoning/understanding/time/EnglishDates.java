package dev.gieok.reasoning.understanding.time;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** English dates of the calendar: “March 5th”, “the 5th of March 2024”, “2024-03-05”. */
final class EnglishDates {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern DAY = Pattern.compile("([0-3]?\\d)(st|nd|rd|th)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");

    /** “the 4th floor”: no day. */
    private static final Set<String> COUNTED = Set.of(
            "floor",
            "grade",
            "year",
            "time",
            "street",
            "avenue",
            "birthday",
            "anniversary",
            "century",
            "round",
            "place",
            "edition",
            "season",
            "row",
            "hole",
            "attempt",
            "try",
            "child",
            "kid",
            "baby",
            "one",
            "house",
            "door",
            "month",
            "week",
            "semester",
            "term",
            "trimester",
            "hour",
            "night",
            "shift",
            "book",
            "chapter",
            "job");

    private static final Set<String> JOINTS = Set.of("to", "-", "–", "till", "until", "through", "and");

    private final List<String> words;
    private final Calendar calendar;

    EnglishDates(List<String> words, Calendar calendar) {
        this.words = words;
        this.calendar = calendar;
    }

    /** Before a month. */
    private static final Set<String> WITHIN = Set.of("in", "since", "until", "till", "early", "late", "mid");

    @Nullable
    TimeFound at(int i) {
        String word = word(i);
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
        int month = EnglishUnits.monthOfDay(word(i));
        int day = month > 0 ? dayOf(word(i + 1)) : dayOf(word(i));
        if (month > 0 && day == 0 && EnglishUnits.month(word(i)) == 0) {
            return null;
        }
        if (month > 0 && day == 0) {
            boolean year = YEAR.matcher(word(i + 1)).matches();
            // “May called”, “we march on”, but “in March”
            boolean alone =
                    (word(i).equals("may") || word(i).equals("march")) && !(i > 0 && WITHIN.contains(word(i - 1)));
            return year
                    ? new TimeFound(2, calendar.monthOf(month, Integer.parseInt(word(i + 1))), false)
                    : alone ? null : new TimeFound(1, calendar.monthNear(month, 1), false);
        }
        int length = 2;
        if (month == 0 && day > 0) {
            int of = word(i + 1).equals("of") ? 1 : 0;
            month = EnglishUnits.monthOfDay(word(i + 1 + of));
            length += of;
        }
        if (month == 0
                && day > 0
                && word(i).length() > 2
                && i > 0
                && word(i - 1).equals("the")
                && !COUNTED.contains(word(i + 1))) {
            // “on the 14th”
            return new TimeFound(1, calendar.dayOfMonth(day), false);
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

    /** “from 20 to 28 December”, “between the 3rd and the 9th of May”, “December 20 to 28”: the first and the last day. */
    @Nullable
    TimeFound range(int i) {
        TimeFound dates = dates(i);
        if (dates != null) {
            return dates;
        }
        int from = i + (Set.of("from", "between").contains(word(i)) ? 1 : 0);
        int month = EnglishUnits.monthOfDay(word(from));
        int first = from + (month > 0 || word(from).equals("the") ? 1 : 0);
        int begin = dayOf(word(first));
        int joint = first + 1;
        if (begin == 0
                || !JOINTS.contains(word(joint))
                || from == i && word(joint).equals("and")) {
            return null;
        }
        int last = joint + 1 + (word(joint + 1).equals("the") ? 1 : 0);
        int end = dayOf(word(last));
        int of = last + 1 + (word(last + 1).equals("of") ? 1 : 0);
        int named = month > 0 ? month : EnglishUnits.monthOfDay(word(of));
        if (end <= begin || named == 0) {
            return null;
        }
        Span span = new Span(
                calendar.date(named, begin).from(), calendar.date(named, end).to(), Span.Kind.AT, false);
        return new TimeFound((month > 0 ? last : of) + 1 - i, span, false);
    }

    /** “from December 30, 2026 to January 2, 2027”: two whole dates. */
    private @Nullable TimeFound dates(int i) {
        if (!Set.of("from", "between").contains(word(i))) {
            return null;
        }
        TimeFound first = at(i + 1);
        int joint = first == null ? i : i + 1 + first.length();
        joint += word(joint).equals(",") ? 1 : 0;
        TimeFound last = first == null || !JOINTS.contains(word(joint)) ? null : at(joint + 1);
        if (first == null || last == null) {
            return null;
        }
        Instant end = first.span().to();
        Instant latest = last.span().to();
        if (end == null || latest == null || !end.isBefore(latest)) {
            return null;
        }
        Span span = new Span(first.span().from(), latest, Span.Kind.AT, false);
        return new TimeFound(joint + 1 + last.length() - i, span, false);
    }

    /** Whether a word may be a day of the month: “5”, “5th”. */
    static boolean day(String word) {
        return DAY.matcher(word).matches();
    }

    private static int dayOf(String word) {
        var matcher = DAY.matcher(word);
        int day = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        return day <= 31 ? day : 0;
    }

    private String word(int i) {
        return i < words.size() ? words.get(i) : "";
    }
}
