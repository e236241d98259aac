package dev.gieok.reasoning.understanding.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Korean expressions of time: “다음 주 화요일에”, “2주 전에”, “지난달에”, “3월 5일”. Reads nouns with their particles cut off. */
public final class KoreanTimes {
    private static final String WEEKDAYS = "월화수목금토일";
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("한", 1),
            Map.entry("두", 2),
            Map.entry("세", 3),
            Map.entry("네", 4),
            Map.entry("다섯", 5),
            Map.entry("여섯", 6),
            Map.entry("일곱", 7),
            Map.entry("여덟", 8),
            Map.entry("아홉", 9),
            Map.entry("열", 10),
            Map.entry("몇", 3),
            Map.entry("일", 1),
            Map.entry("이", 2),
            Map.entry("삼", 3));
    private static final Map<String, Integer> DAYS =
            Map.of("그저께", -2, "그제", -2, "엊그제", -2, "어제", -1, "어젯밤", -1, "오늘", 0, "내일", 1, "모레", 2, "글피", 3);
    private static final Map<String, Integer> STEPS = Map.of("지난", -1, "저번", -1, "작", -1, "이번", 0, "다음", 1, "내", 1);
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("일", "day"),
            Map.entry("주", "week"),
            Map.entry("주일", "week"),
            Map.entry("달", "month"),
            Map.entry("개월", "month"),
            Map.entry("월", "month"),
            Map.entry("년", "year"),
            Map.entry("해", "year"));
    /** Days that have a word of their own, and how many a few are taken for. */
    private static final Map<String, Integer> COUNTED_DAYS =
            Map.of("하루", 1, "이틀", 2, "사흘", 3, "며칠", 3, "나흘", 4, "닷새", 5, "엿새", 6, "이레", 7, "열흘", 10, "보름", 15);

    private static final Set<String> AWAY = Set.of("전", "뒤", "후");
    private static final Set<String> PARTS = Set.of("아침", "저녁", "밤", "오전", "오후", "새벽", "점심", "낮");

    /** “2018년식 아반떼”: what a thing is, not when. */
    private static final Set<String> OF_A_YEAR = Set.of("식", "산", "형", "도식");

    /** After a number of years these make another thing of it: “3년 차”. */
    private static final Set<String> SPECIAL =
            Set.of("차", "생", "제", "월", "말", "도", "대", "초", "쯤", "전", "후", "뒤", "이내", "안");

    private final Calendar calendar;
    private final List<String> words;

    private KoreanTimes(List<String> words, Instant said, ZoneId zone) {
        this.words = words;
        this.calendar = new Calendar(said, zone);
    }

    public static @Nullable TimeFound at(List<String> words, int index, Instant said, ZoneId zone) {
        int numeral = KoreanNumerals.length(words, index);
        if (numeral > 0) {
            // “삼십이 년 전”: as “32년 전”.
            List<String> counted = new ArrayList<>(words);
            counted.subList(index, index + numeral).clear();
            counted.add(index, String.valueOf(KoreanNumerals.value(words.subList(index, index + numeral))));
            TimeFound found = at(counted, index, said, zone);
            return found == null ? null : new TimeFound(found.length() + numeral - 1, found.span(), found.removable());
        }
        Integer days = index + 1 < words.size() && AWAY.contains(words.get(index + 1))
                ? COUNTED_DAYS.get(words.get(index))
                : null;
        if (days != null) {
            // “사흘 뒤”: as “3일 뒤”.
            List<String> counted = new ArrayList<>(words);
            counted.set(index, "일");
            counted.add(index, String.valueOf(days));
            TimeFound found = at(counted, index, said, zone);
            return found == null ? null : new TimeFound(found.length() - 1, found.span(), found.removable());
        }
        TimeFound found = new KoreanTimes(words, said, zone).read(index);
        if (found == null) {
            return null;
        }
        int more = index + found.length() < words.size() && PARTS.contains(words.get(index + found.length())) ? 1 : 0;
        return new TimeFound(found.length() + more, found.span(), found.removable());
    }

    /** “4월 22일로 당겨졌어요”: where something is put lies ahead when no year is named. */
    public static Span ahead(List<String> words, int index, Span span, Instant said, ZoneId zone) {
        boolean yearless = new KoreanTimes(words, said, zone).monthOf(index) > 0;
        if (!yearless || span.from() == null || span.to() == null || !span.to().isBefore(said)) {
            return span;
        }
        return new Span(
                span.from().atZone(zone).plusYears(1).toInstant(),
                span.to().atZone(zone).plusYears(1).toInstant(),
                span.kind(),
                span.recurring());
    }

    private @Nullable TimeFound read(int i) {
        String word = word(i);
        Integer day = DAYS.get(word);
        if (day != null) {
            return found(1, calendar.day(day));
        }
        return switch (word) {
            case "작년" -> within(i, 1, -1);
            case "재작년" -> within(i, 1, -2);
            case "올해", "금년" -> within(i, 1, 0);
            case "내년" -> within(i, 1, 1);
            case "내후년", "후년" -> within(i, 1, 2);
            case "지난달" -> monthDay(i, 1, -1);
            case "이번달" -> monthDay(i, 1, 0);
            case "다음달" -> monthDay(i, 1, 1);
            case "지난주", "저번주" -> weekday(i, 1, -1);
            case "이번주" -> weekday(i, 1, 0);
            case "다음주", "담주" -> weekday(i, 1, 1);
            case "주말" -> found(1, calendar.weekend(0, false));
            case "매주" -> new TimeFound(weekdayIndex(word(i + 1)) >= 0 ? 2 : 1, Span.AGAIN, true);
            default -> STEPS.containsKey(word) ? step(i) : counted(i);
        };
    }

    private @Nullable TimeFound step(int i) {
        int step = STEPS.getOrDefault(word(i), 0);
        return switch (word(i + 1)) {
            case "주" -> weekday(i, 2, step);
            case "주말" -> found(2, calendar.weekend(step, false));
            case "달" -> monthDay(i, 2, step);
            case "해", "년" -> found(2, calendar.year(step));
            case "봄", "여름", "가을", "겨울", "학기", "방학" -> found(2, calendar.year(step));
            default -> {
                int day = weekdayIndex(word(i + 1));
                int month = monthOf(i + 1);
                yield day >= 0
                        ? found(2, calendar.weekday(DayOfWeek.of(day + 1), step))
                        : month > 0 ? found(3, calendar.monthNear(month, step)) : null;
            }
        };
    }

    private TimeFound weekday(int i, int length, int weeks) {
        int day = weekdayIndex(word(i + length));
        if (day >= 0) {
            return found(length + 1, calendar.weekday(DayOfWeek.of(day + 1), weeks));
        }
        return word(i + length).equals("주말")
                ? found(length + 1, calendar.weekend(weeks, false))
                : found(length, calendar.week(weeks));
    }

    /** “다음달”, “다음달 16일”. */
    private TimeFound monthDay(int i, int length, int step) {
        Span month = calendar.month(step);
        int day = word(i + length + 1).equals("일") ? number(word(i + length)) : -1;
        return day > 0 ? new TimeFound(length + 2, calendar.dayOf(month, day), false) : found(length, month);
    }

    private TimeFound within(int i, int length, int year) {
        int month = monthOf(i + length);
        if (month == 0) {
            return SEASON.contains(word(i + length))
                    ? found(length + 1, calendar.year(year))
                    : found(length, calendar.year(year));
        }
        int base = java.time.LocalDate.ofInstant(calendar.year(year).from(), java.time.ZoneOffset.ofHours(14))
                .getYear();
        boolean dated = word(i + length + 3).equals("일") && number(word(i + length + 2)) > 0;
        // “내년 5월 18일”
        return dated
                ? new TimeFound(length + 4, calendar.date(base, month, number(word(i + length + 2))), false)
                : found(length + 2, calendar.monthOf(month, base));
    }

    private static final Set<String> SEASON = Set.of("봄", "여름", "가을", "겨울");

    /** “2주 전”, “사흘 뒤”, “3월 5일”, “2019년부터”, “10년째”. */
    private @Nullable TimeFound counted(int i) {
        int amount = number(word(i));
        if (amount < 0) {
            int day = weekdayIndex(word(i));
            return day >= 0 ? found(1, calendar.nearest(DayOfWeek.of(day + 1), false)) : null;
        }
        String unit = UNITS.get(word(i + 1));
        String next = word(i + 2);
        if (unit != null && (next.equals("전") || next.equals("뒤") || next.equals("후") || next.equals("쯤"))) {
            int more =
                    word(i + 3).equals("쯤") || next.equals("쯤") && word(i + 3).equals("전") ? 1 : 0;
            return found(3 + more, calendar.ago(next.equals("뒤") || next.equals("후") ? -amount : amount, unit));
        }
        if (unit != null && (next.equals("동안") || next.equals("째") || next.equals("넘"))) {
            return found(3, new Span(calendar.ago(amount, unit).from(), null, Span.Kind.LASTING, false));
        }
        if (unit != null && amount < 100 && Set.of("년", "개월", "주일").contains(word(i + 1)) && !SPECIAL.contains(next)) {
            return found(2, new Span(calendar.ago(amount, unit).from(), null, Span.Kind.LASTING, false));
        }
        if (word(i + 1).equals("년째") || word(i + 1).equals("년간")) {
            return found(2, new Span(calendar.ago(amount, "year").from(), null, Span.Kind.LASTING, false));
        }
        if (word(i + 1).equals("년") && amount > 1900 && amount < 2100 && !OF_A_YEAR.contains(next)) {
            int month = monthOf(i + 2);
            int day = month > 0 && word(i + 5).equals("일") ? number(word(i + 4)) : -1;
            return day > 0
                    ? new TimeFound(6, calendar.date(amount, month, day), false)
                    : month > 0 ? found(4, calendar.monthOf(month, amount)) : found(2, calendar.yearOf(amount));
        }
        int month = monthOf(i);
        if (month > 0 && word(i + 3).equals("일") && number(word(i + 2)) > 0) {
            return new TimeFound(4, calendar.date(month, number(word(i + 2))), false);
        }
        if (month > 0) {
            return found(2, calendar.monthNear(month, 1));
        }
        return word(i + 1).equals("시") && amount <= 24
                ? found(
                        word(i + 2).equals("반") ? 3 : word(i + 3).equals("분") ? 4 : 2,
                        new Span(null, null, Span.Kind.RHYTHM, false))
                : null;
    }

    private int monthOf(int i) {
        int month = word(i + 1).equals("월") ? number(word(i)) : 0;
        return month <= 12 ? Math.max(0, month) : 0;
    }

    private static int weekdayIndex(String word) {
        return word.length() == 3 && word.endsWith("요일") ? WEEKDAYS.indexOf(word.charAt(0)) : -1;
    }

    private static int number(String word) {
        return NUMBERS.getOrDefault(word, word.matches("\\d{1,4}") ? Integer.parseInt(word) : -1);
    }

    private String word(int i) {
        return i < words.size() ? words.get(i) : "";
    }

    private static TimeFound found(int length, Span span) {
        return new TimeFound(length, span, true);
    }
}
