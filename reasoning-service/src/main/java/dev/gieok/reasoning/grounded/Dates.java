package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.CitationKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells plans, events and habits in the person's own words, with the day where one is known. */
final class Dates {
    private static final int MOST = 3;
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter KOREAN = DateTimeFormatter.ofPattern("uuuu년 M월 d일 EEEE", Locale.KOREAN);

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter KOREAN_DAY = DateTimeFormatter.ofPattern("M월 d일", Locale.KOREAN);
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter KOREAN_DATE = DateTimeFormatter.ofPattern("uuuu년 M월 d일", Locale.KOREAN);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter KOREAN_MONTH = DateTimeFormatter.ofPattern("uuuu년 M월", Locale.KOREAN);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);
    private static final Pattern FIRST = Pattern.compile("\\b1(st)?\\b|first|(?<!\\d)1일|첫날", Pattern.CASE_INSENSITIVE);
    private static final Pattern JANUARY = Pattern.compile("\\bjan|(?<!\\d)1월", Pattern.CASE_INSENSITIVE);

    private final Replies replies;

    Dates(Replies replies) {
        this.replies = replies;
    }

    String tell(Scene scene, List<Known> facts, String reason) {
        return tell(scene, facts, reason, MOST);
    }

    /** @param most so many of them, the first */
    String tell(Scene scene, List<Known> facts, String reason, int most) {
        StringBuilder told = new StringBuilder();
        Map<String, Known> quotes = new LinkedHashMap<>();
        facts.forEach(fact -> quotes.putIfAbsent(fact.text(), fact));
        for (Known fact : quotes.values().stream().limit(most).toList()) {
            boolean turn = fact.kind() == CitationKind.TURN;
            String marker = scene.sources().cite(fact, replies.say(turn ? "why-turn" : reason, scene.language()));
            // A day other than the one it was said on was named by the person.
            boolean dated = fact.predicate().equals("event") || fact.predicate().equals("plan");
            boolean named = dated
                    && fact.learntAt() != null
                    && !day(fact.since(), scene).equals(day(fact.learntAt(), scene));
            Map<String, String> values = Map.of("T", fact.text(), "M", marker, "D", told(fact, scene));
            told.append(told.isEmpty() ? "" : " ")
                    .append(replies.say(named ? "told-about" : "quote", scene.language(), values));
        }
        return told.toString();
    }

    /** What tells of a change tells what is so now, or that nothing is: it is not denied, only dated. */
    String latest(Scene scene, Known told, String reason) {
        return said(scene, told, reason, "latest");
    }

    /** What was so, with the day on which it was told. */
    String before(Scene scene, Known told) {
        return said(scene, told, replies.say("why-past", scene.language()), "before");
    }

    private String said(Scene scene, Known told, String reason, String reply) {
        String marker = scene.sources().cite(told, reason);
        Map<String, String> values =
                Map.of("T", scene.quotable().excerpt(told), "M", marker, "D", shortly(told.toldAt(), scene));
        return replies.say(reply, scene.language(), values);
    }

    /** Without the year when it is this one. */
    private static String shortly(Instant instant, Scene scene) {
        ZonedDateTime when = instant.atZone(scene.asked().zone());
        boolean korean = scene.language().equals("ko");
        boolean now = when.getYear()
                == scene.asked().now().atZone(scene.asked().zone()).getYear();
        return (now ? korean ? KOREAN_DAY : ENGLISH_DAY : korean ? KOREAN_DATE : ENGLISH_DATE).format(when);
    }

    /** As exactly as it was told: a month begins on its first, and was not said to. */
    private static String told(Known fact, Scene scene) {
        LocalDate date = fact.since().atZone(scene.asked().zone()).toLocalDate();
        boolean korean = scene.language().equals("ko");
        if (date.getDayOfMonth() > 1 || FIRST.matcher(fact.text()).find()) {
            return day(fact.since(), scene);
        }
        boolean year =
                date.getMonthValue() == 1 && !JANUARY.matcher(fact.text()).find();
        return (year ? YEAR : korean ? KOREAN_MONTH : ENGLISH_MONTH).format(date) + (year && korean ? "년" : "");
    }

    private static String day(Instant instant, Scene scene) {
        ZoneId zone = scene.asked().zone();
        return (scene.language().equals("ko") ? KOREAN : ENGLISH).format(instant.atZone(zone));
    }
}
