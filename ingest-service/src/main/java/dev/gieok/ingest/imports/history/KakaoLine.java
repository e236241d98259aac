package dev.gieok.ingest.imports.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of a chat saved by KakaoTalk, in the forms of its programs for PC, Android and iOS, in Korean and English. */
sealed interface KakaoLine {
    /**
     * From here on it is this day.
     *
     * @param date null for one that does not exist
     * @param ruled between dashes, as nobody writes in a message
     */
    record Day(@Nullable LocalDate date, boolean ruled) implements KakaoLine {}

    /** A message with a time of the day that went before. */
    record SaidAt(String speaker, LocalTime time, String text) implements KakaoLine {}

    /** A message with its day and time. */
    record Said(String speaker, LocalDateTime at, String text) implements KakaoLine {}

    /** A message of a time that does not exist, or is written in no known form. */
    record Unread(String speaker) implements KakaoLine {}

    /** Somebody came or went, or the like: belongs to no message. */
    record Notice(boolean dated) implements KakaoLine {}

    /** Goes on with the message before. */
    record More() implements KakaoLine {}

    String SAID = "(?<speaker>[^:]{1,100}?) : (?<text>.*)";

    /** `--------------- 2024년 1월 2일 화요일 ---------------`, or the date alone. */
    Pattern DAY = KakaoTimes.pattern("(?<rule>-+ )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?" + KakaoTimes.DATE
            + "(?: [월화수목금토일]요일)?(?: -+)?(?:" + KakaoTimes.BETWEEN + KakaoTimes.TIME + ")?\\s*");

    Pattern ON_PC = KakaoTimes.pattern("\\[(?<speaker>[^\\]]{1,100})\\] \\[" + KakaoTimes.TIME + "\\] ?(?<text>.*)");
    Pattern ON_PHONE =
            KakaoTimes.pattern(KakaoTimes.DATE + KakaoTimes.BETWEEN + KakaoTimes.TIME + "(?:, " + SAID + "|[,:] .*)");
    Pattern OF_NO_FORM = KakaoTimes.pattern(
            "\\d{1,4}([./-])\\d{1,2}\\1\\d{1,4}" + KakaoTimes.BETWEEN + KakaoTimes.TIME + ", " + SAID);

    static KakaoLine of(String line) {
        Matcher found = ON_PC.matcher(line);
        if (found.matches()) {
            return read(() -> new SaidAt(found.group("speaker"), KakaoTimes.time(found), found.group("text")))
                    .orElseGet(() -> new Unread(found.group("speaker")));
        }
        return onPhone(line)
                .or(() -> day(line))
                .or(() -> ofNoForm(line))
                .orElseGet(() -> KakaoNotices.isOne(line) ? new Notice(false) : new More());
    }

    private static Optional<KakaoLine> onPhone(String line) {
        Matcher found = ON_PHONE.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        String speaker = found.group("speaker");
        if (speaker == null) {
            return Optional.of(new Notice(true));
        }
        return read(() -> new Said(speaker, KakaoTimes.date(found).atTime(KakaoTimes.time(found)), found.group("text")))
                .or(() -> Optional.of(new Unread(speaker)));
    }

    private static Optional<KakaoLine> day(String line) {
        Matcher found = DAY.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean ruled = found.group("rule") != null;
        // Without dashes it only looks like a date.
        return read(() -> new Day(KakaoTimes.date(found), ruled))
                .or(() -> ruled ? Optional.of(new Day(null, true)) : Optional.empty());
    }

    private static Optional<KakaoLine> ofNoForm(String line) {
        Matcher found = OF_NO_FORM.matcher(line);
        return found.matches() ? Optional.of(new Unread(found.group("speaker"))) : Optional.empty();
    }

    private static Optional<KakaoLine> read(Supplier<KakaoLine> line) {
        try {
            return Optional.of(line.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
