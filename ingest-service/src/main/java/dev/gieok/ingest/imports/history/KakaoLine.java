package dev.gieok.ingest.imports.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a chat saved by KakaoTalk, in the forms of its programs for PC, Android and iOS, in Korean and English. */
sealed interface KakaoLine {
    /** From here on it is this day. */
    record Day(LocalDate date) implements KakaoLine {}

    /** A message with a time of the day that went before. */
    record SaidAt(String speaker, LocalTime time, String text) implements KakaoLine {}

    /** A message with its day and time. */
    record Said(String speaker, LocalDateTime at, String text) implements KakaoLine {}

    /** Somebody came or went, or the like: belongs to no message. */
    record Notice() implements KakaoLine {}

    /** Goes on with the message before. */
    record More(String text) implements KakaoLine {}

    String KOREAN_DATE = "(\\d{4})(?:년|\\.) (\\d{1,2})(?:월|\\.) (\\d{1,2})(?:일|\\.)";
    String ENGLISH_DATE = "([A-Z][a-z]{2,8}) (\\d{1,2}), (\\d{4})";
    String TIME = "(?:(오전|오후|AM|PM) )?(\\d{1,2}):(\\d{2})(?: (AM|PM))?";

    /** `--------------- 2024년 1월 2일 화요일 ---------------`, or the date alone. */
    Pattern KOREAN_DAY = Pattern.compile("(?:-+ )?" + KOREAN_DATE + "(?: [월화수목금토일]요일)?(?: -+)?(?: " + TIME + ")?\\s*");

    Pattern ENGLISH_DAY = Pattern.compile("(?:-+ )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?" + ENGLISH_DATE
            + "(?: -+)?(?:(?:,| at) " + TIME + ")?\\s*");
    Pattern ON_PC = Pattern.compile("\\[([^\\]]{1,100})\\] \\[" + TIME + "\\] ?(.*)", Pattern.DOTALL);
    Pattern KOREAN_PHONE = Pattern.compile(KOREAN_DATE + " " + TIME + ", ([^:]{1,100}?) : (.*)", Pattern.DOTALL);
    Pattern ENGLISH_PHONE =
            Pattern.compile(ENGLISH_DATE + "(?:,| at) " + TIME + ", ([^:]{1,100}?) : (.*)", Pattern.DOTALL);
    Pattern PHONE_NOTICE = Pattern.compile(
            "(?:" + KOREAN_DATE + " " + TIME + "|" + ENGLISH_DATE + "(?:,| at) " + TIME + "), .*", Pattern.DOTALL);
    Pattern PC_NOTICE = Pattern.compile(
            ".{1,200}(?:님이 (?:들어왔습니다|나갔습니다|.{1,200}님을 (?:초대했습니다|내보냈습니다))| (?:joined|left) this chatroom|"
                    + " invited .{1,200})\\.?\\s*");
    List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    static KakaoLine of(String line) {
        try {
            return known(line).orElseGet(() -> new More(line));
        } catch (DateTimeException e) {
            // It only looks like a date.
            return new More(line);
        }
    }

    private static Optional<KakaoLine> known(String line) {
        Matcher found = ON_PC.matcher(line);
        if (found.matches()) {
            return Optional.of(new SaidAt(found.group(1), time(found, 2), found.group(6)));
        }
        found = KOREAN_PHONE.matcher(line);
        if (found.matches()) {
            return Optional.of(new Said(found.group(8), koreanDate(found).atTime(time(found, 4)), found.group(9)));
        }
        found = ENGLISH_PHONE.matcher(line);
        if (found.matches()) {
            return Optional.of(new Said(found.group(8), englishDate(found).atTime(time(found, 4)), found.group(9)));
        }
        found = KOREAN_DAY.matcher(line);
        if (found.matches()) {
            return Optional.of(new Day(koreanDate(found)));
        }
        found = ENGLISH_DAY.matcher(line);
        if (found.matches()) {
            return Optional.of(new Day(englishDate(found)));
        }
        boolean notice =
                PHONE_NOTICE.matcher(line).matches() || PC_NOTICE.matcher(line).matches();
        return notice ? Optional.of(new Notice()) : Optional.empty();
    }

    private static LocalDate koreanDate(Matcher found) {
        return LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
    }

    private static LocalDate englishDate(Matcher found) {
        int month = MONTHS.indexOf(found.group(1).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        return LocalDate.of(number(found, 3), month, number(found, 2));
    }

    private static LocalTime time(Matcher found, int group) {
        String half = found.group(group) == null ? found.group(group + 3) : found.group(group);
        int hour = number(found, group + 1);
        if (half != null) {
            hour = hour % 12 + (half.equals("오후") || half.equals("PM") ? 12 : 0);
        }
        return LocalTime.of(hour, number(found, group + 2));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
