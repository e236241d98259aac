package dev.gieok.reasoning.grounded;

import dev.gieok.reasoning.understanding.Question.Asks;
import dev.gieok.reasoning.understanding.Rules;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.time.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers what is ahead: “what do I have on Tuesday?”, “할 일 뭐 있어?”. Patterns in `questions/agenda.yaml`. */
final class Agenda {
    private static final Pattern ASKED = Data.pattern("questions/agenda.yaml", "asked");
    private static final Pattern TO_DO = Data.pattern("questions/agenda.yaml", "to-do");
    private static final Set<String> DATED = Set.of("event", "plan");
    private static final Set<String> WEEKLY = Set.of("schedule", "habit", "hobby", "note", "event");
    /** “월수금” */
    private static final Pattern DAYS = Pattern.compile("(?<![가-힣])[월화수목금토일]{2,7}(?![가-힣])");

    private static final int MOST = 8;
    private static final Duration DAY = Duration.ofHours(25);

    private final Rules rules;
    private final Replies replies;
    private final Dates dates;

    Agenda(Rules rules, Replies replies) {
        this.rules = rules;
        this.replies = replies;
        this.dates = new Dates(replies);
    }

    /** What it asks for, from an instant to another. */
    private record Asked(Instant from, Instant to, boolean named) {
        boolean isDay() {
            return named && Duration.between(from, to).compareTo(DAY) <= 0;
        }
    }

    /** Null when it is asked for something else; where nothing is ahead, or then, that, with no source. */
    @Nullable
    String answer(Scene scene) {
        boolean asks =
                scene.question().asks() == Asks.QUESTION || scene.question().asks() == Asks.TASK;
        if (!asks || !ASKED.matcher(scene.asked().text()).find()) {
            return null;
        }
        Asked asked = asked(scene);
        List<Known> ahead = scene.known().stream()
                .filter(fact -> !fact.denied() && !fact.ended() && !fact.over())
                .filter(fact -> isWithin(fact, asked, scene)
                        || asked.isDay() && isWeekly(fact, asked, scene)
                        || !asked.named() && fact.holds() && fact.until() == null && isToDo(fact))
                .sorted(Comparator.comparing((Known fact) -> fact.until() == null)
                        .thenComparing(Known::since))
                .toList();
        if (ahead.isEmpty()) {
            return replies.say(asked.named() ? "nothing-then" : "nothing-ahead", scene.language());
        }
        return dates.tell(scene, ahead, "why-slot", MOST);
    }

    private Asked asked(Scene scene) {
        Instant now = scene.asked().now();
        ZoneId zone = scene.asked().zone();
        Span span = rules.time(scene.asked().text(), now, zone);
        Instant from = span == null ? null : span.from();
        Instant to = span == null ? null : span.to();
        Instant today = now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        return from == null || to == null ? new Asked(today, Instant.MAX, false) : new Asked(from, to, true);
    }

    /** By the time it has, or that a note names: “actually the vet moved to Thursday”. */
    private boolean isWithin(Known fact, Asked asked, Scene scene) {
        Instant until = fact.until();
        if (DATED.contains(fact.predicate()) && until != null) {
            // “By the 18th” holds from the day on which it is told, and is for the last.
            Instant from = fact.since().isAfter(fact.toldAt()) ? fact.since() : until.minus(Duration.ofDays(1));
            return from.isBefore(asked.to()) && until.isAfter(asked.from());
        }
        Span named = fact.predicate().equals("note") && fact.holds()
                ? rules.time(fact.text(), fact.toldAt(), scene.asked().zone())
                : null;
        Instant from = named == null || named.recurring() ? null : named.from();
        return from != null && from.isBefore(asked.to()) && !from.isBefore(asked.from());
    }

    /** “Pilates is on Tuesdays”, where it is asked for a Tuesday. */
    private static boolean isWeekly(Known fact, Asked asked, Scene scene) {
        DayOfWeek asks = asked.from().atZone(scene.asked().zone()).getDayOfWeek();
        String english = asks.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String korean = asks.getDisplayName(TextStyle.FULL, Locale.KOREAN);
        String text = fact.text().toLowerCase(Locale.ROOT);
        boolean named =
                DAYS.matcher(text).results().anyMatch(days -> days.group().indexOf(korean.charAt(0)) >= 0)
                        || Stream.of(english + "s", "every " + english, korean + "마다", "매주 " + korean)
                                .anyMatch(day -> text.contains(day.toLowerCase(Locale.ROOT)));
        return named && fact.holds() && fact.until() == null && WEEKLY.contains(fact.predicate());
    }

    private static boolean isToDo(Known fact) {
        return fact.subject().equals("me")
                && (fact.predicate().equals("plan")
                        || fact.predicate().equals("note")
                                && TO_DO.matcher(fact.text()).find());
    }
}
