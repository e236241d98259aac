package dev.gieok.ingest.imports.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and times as KakaoTalk writes them, in Korean and English. They follow the language and the region of a device,
 * and some of these put a blank before `PM` at which no line is broken.
 */
final class KakaoTimes {
    private static final String NAME = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String HALF = "오전|오후|(?i:[ap]\\.?m\\.?)";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** `2024년 1월 2일`, `2024. 1. 2.`, `January 2, 2024`, `2 Jan 2024`. */
    static final String DATE =
            "(?:(?<year>\\d{4})(?:년|\\.) (?<month>\\d{1,2})(?:월|\\.) (?<day>\\d{1,2})(?:일|\\.)|(?<name>" + NAME
                    + ") (?<nameDay>\\d{1,2}),? (?<nameYear>\\d{4})|(?<dayFirst>\\d{1,2}) (?<then>" + NAME
                    + "),? (?<thenYear>\\d{4}))";

    /** `오후 3:12`, `3:12 PM`, `3:12 p.m.`, `15:12`. */
    static final String TIME =
            "(?:(?<half>" + HALF + ") ?)?(?<hour>\\d{1,2}):(?<minute>\\d{2})(?: ?(?<halfAfter>" + HALF + "))?";

    static final String BETWEEN = ",?(?: at)? ";

    private KakaoTimes() {}

    /** A pattern each blank of which is any of those that stand before `PM`. */
    static Pattern pattern(String form) {
        return Pattern.compile(form.replace(" ", "[ \\u00a0\\u202f]"), Pattern.DOTALL);
    }

    /**
     * The day that a pattern with {@link #DATE} found.
     *
     * @throws DateTimeException when there is no such day
     */
    static LocalDate date(Matcher found) {
        if (found.group("year") != null) {
            return LocalDate.of(number(found, "year"), number(found, "month"), number(found, "day"));
        }
        if (found.group("name") != null) {
            return LocalDate.of(number(found, "nameYear"), month(found, "name"), number(found, "nameDay"));
        }
        return LocalDate.of(number(found, "thenYear"), month(found, "then"), number(found, "dayFirst"));
    }

    /**
     * The time that a pattern with {@link #TIME} found.
     *
     * @throws DateTimeException when there is no such time
     */
    static LocalTime time(Matcher found) {
        LocalTime time = LocalTime.of(number(found, "hour"), number(found, "minute"));
        String half = found.group("half") == null ? found.group("halfAfter") : found.group("half");
        if (half == null) {
            return time;
        }
        boolean afternoon = half.equals("오후") || half.toLowerCase(Locale.ROOT).startsWith("p");
        return time.withHour(time.getHour() % 12 + (afternoon ? 12 : 0));
    }

    private static int month(Matcher found, String group) {
        return MONTHS.indexOf(found.group(group).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }
}
