package dev.gieok.ingest.adapter.calendar;

import biweekly.util.ByDay;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An event as a sentence that anybody would say of it, in the language of its title.
 *
 * @param last its last day; the same as the first of most
 */
record EventWords(
        String title,
        String place,
        LocalDate day,
        LocalDate last,
        @Nullable LocalTime time) {
    private static final Pattern BIRTHDAY_ENGLISH = Pattern.compile("(?i)(.{1,60})'s birthday");
    private static final Pattern BIRTHDAY_KOREAN = Pattern.compile("(.{1,30}?)(?:의)? ?생일");
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter KOREAN_DAY = DateTimeFormatter.ofPattern("yyyy년 M월 d일", Locale.KOREAN);
    private static final DateTimeFormatter ENGLISH_TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);
    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm");
    private static final int LONGEST = 300;

    /** What would be read as the end of a sentence, or as a quotation, is left out. */
    EventWords {
        title = plain(title);
        place = plain(place);
    }

    String of(@Nullable Recurrence rule) {
        boolean korean = title.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
        if (rule == null || rule.getFrequency() == null) {
            return korean ? onceInKorean() : onceInEnglish();
        }
        return korean ? againInKorean(rule) : againInEnglish(rule);
    }

    private String onceInEnglish() {
        String at = time == null ? "" : " at " + ENGLISH_TIME.format(time).toLowerCase(Locale.ROOT);
        String begin = ENGLISH_DAY.format(day) + at;
        String when = last.isAfter(day) ? "from " + begin + " to " + ENGLISH_DAY.format(last) : "on " + begin;
        return "I have \"%s\" %s%s.".formatted(title, when, where(" at %s"));
    }

    private String onceInKorean() {
        String begin = KOREAN_DAY.format(day) + (time == null ? "" : " " + koreanTime(time));
        String when = last.isAfter(day) ? begin + "부터 " + KOREAN_DAY.format(last) + "까지" : begin + "에";
        return "%s%s \"%s\" 일정이 있어.".formatted(when, where(" %s에서"), title);
    }

    private String againInEnglish(Recurrence rule) {
        Matcher birthday = BIRTHDAY_ENGLISH.matcher(title);
        if (rule.getFrequency() == Frequency.YEARLY && birthday.matches()) {
            return "%s's birthday is on %s %d."
                    .formatted(birthday.group(1), month(Locale.ENGLISH), day.getDayOfMonth());
        }
        String at = time == null ? "" : " at " + ENGLISH_TIME.format(time).toLowerCase(Locale.ROOT);
        // The quotation is never last: what reads the sentence takes a mark at its end for punctuation.
        String sentence = "I have \"" + title + "\" %s" + at + where(" at %s") + interval(rule, "%s") + ".";
        return times(rule, Locale.ENGLISH, "every day", "every %s", "every month on day %d", "every year on %s %d")
                .stream()
                .map(when -> sentence.formatted(when))
                .collect(Collectors.joining(" "));
    }

    private String againInKorean(Recurrence rule) {
        Matcher birthday = BIRTHDAY_KOREAN.matcher(title);
        if (rule.getFrequency() == Frequency.YEARLY && birthday.matches()) {
            return "%s의 생일은 %d월 %d일이야.".formatted(birthday.group(1), day.getMonthValue(), day.getDayOfMonth());
        }
        String at = time == null ? "" : " " + HOURS.format(time) + "에";
        String sentence = "%s" + at + where(" %s에서") + " \"" + title + "\" 일정이 있어.";
        return times(rule, Locale.KOREAN, "매일마다", "매주 %s마다", "매달 %d일마다", "매년 %s %d일마다").stream()
                .map(when -> sentence.formatted(when))
                .collect(Collectors.joining(" "));
    }

    private List<String> times(
            Recurrence rule, Locale language, String daily, String weekly, String monthly, String yearly) {
        return switch (rule.getFrequency()) {
            case WEEKLY ->
                days(rule).stream()
                        .map(weekday -> weekly.formatted(weekday.getDisplayName(TextStyle.FULL, language)))
                        .toList();
            case MONTHLY -> List.of(monthly.formatted(day.getDayOfMonth()));
            case YEARLY -> List.of(yearly.formatted(month(language), day.getDayOfMonth()));
            case SECONDLY, MINUTELY, HOURLY, DAILY -> List.of(daily);
        };
    }

    private List<java.time.DayOfWeek> days(Recurrence rule) {
        List<java.time.DayOfWeek> named = rule.getByDay().stream()
                .map(ByDay::getDay)
                .map(EventWords::weekday)
                .distinct()
                .toList();
        return named.isEmpty() ? List.of(day.getDayOfWeek()) : named;
    }

    private static java.time.DayOfWeek weekday(DayOfWeek of) {
        return java.time.DayOfWeek.valueOf(of.name());
    }

    private static String interval(Recurrence rule, String form) {
        Integer interval = rule.getInterval();
        String unit = switch (rule.getFrequency()) {
            case WEEKLY -> "weeks";
            case MONTHLY -> "months";
            case YEARLY -> "years";
            case SECONDLY, MINUTELY, HOURLY, DAILY -> "days";
        };
        return interval == null || interval < 2 ? "" : form.formatted(" every " + interval + " " + unit);
    }

    private String month(Locale language) {
        return day.getMonth().getDisplayName(TextStyle.FULL, language);
    }

    private String where(String form) {
        return place.isBlank() ? "" : form.formatted(place);
    }

    private static String koreanTime(LocalTime time) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : " " + time.getMinute() + "분";
        return (time.getHour() < 12 ? "오전 " : "오후 ") + hour + "시" + minutes;
    }

    private static String plain(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\"“”;,.!?:%]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
