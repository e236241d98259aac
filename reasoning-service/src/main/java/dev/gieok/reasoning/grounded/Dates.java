package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.CitationKind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells plans, events and habits in the person's own words, with the day where one is known. */
final class Dates {
    private static final int MOST = 3;
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter KOREAN = DateTimeFormatter.ofPattern("uuuu년 M월 d일 EEEE", Locale.KOREAN);

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
            Map<String, String> values = Map.of("T", fact.text(), "M", marker, "D", day(fact.since(), scene));
            told.append(told.isEmpty() ? "" : " ")
                    .append(replies.say(named ? "told-about" : "quote", scene.language(), values));
        }
        return told.toString();
    }

    private static String day(Instant instant, Scene scene) {
        ZoneId zone = scene.asked().zone();
        return (scene.language().equals("ko") ? KOREAN : ENGLISH).format(instant.atZone(zone));
    }
}
