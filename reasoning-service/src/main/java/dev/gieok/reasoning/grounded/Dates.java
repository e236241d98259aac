package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.CitationKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells plans, events and habits in the person's own words, with the day where one is known. */
final class Dates {
    private static final int MOST = 3;
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter KOREAN = DateTimeFormatter.ofPattern("uuuu년 M월 d일 EEEE", Locale.KOREAN);

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
        StringBuilder told = new StringBuilder();
        for (Known fact : facts.subList(0, Math.min(MOST, facts.size()))) {
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
