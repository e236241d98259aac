package dev.gieok.reasoning.grounded;

import dev.gieok.reasoning.understanding.Rules;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.time.Span;
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

    private static boolean asks(String text) {
        return ASKED.matcher(text).find();
    }

    /** Null when it is asked for something else; where a time was named and nothing is then, that, with no source. */
    @Nullable
    String answer(Scene scene) {
        if (!asks(scene.asked().text())) {
            return null;
        }
        Asked asked = asked(scene);
        List<Known> ahead = scene.known().stream()
                .filter(fact -> !fact.denied() && !fact.ended() && !fact.over())
                .filter(fact -> DATED.contains(fact.predicate()) && isWithin(fact, asked)
                        || asked.isDay() && isWeekly(fact, asked, scene)
                        || !asked.named() && fact.holds() && fact.until() == null && isToDo(fact))
                .sorted(Comparator.comparing((Known fact) -> fact.until() == null)
                        .thenComparing(Known::since))
                .toList();
        if (ahead.isEmpty()) {
            return asked.named() ? replies.say("nothing-ahead", scene.language()) : null;
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

    private static boolean isWithin(Known fact, Asked asked) {
        Instant until = fact.until();
        return until != null && fact.since().isBefore(asked.to()) && until.isAfter(asked.from());
    }

    /** “Pilates is on Tuesdays”, where it is asked for a Tuesday. */
    private static boolean isWeekly(Known fact, Asked asked, Scene scene) {
        var day = asked.from().atZone(scene.asked().zone()).getDayOfWeek();
        String english = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String korean = day.getDisplayName(TextStyle.FULL, Locale.KOREAN);
        return fact.holds()
                && fact.until() == null
                && WEEKLY.contains(fact.predicate())
                && Stream.of(english + "s", "every " + english, korean + "마다", "매주 " + korean)
                        .anyMatch(
                                named -> fact.text().toLowerCase(Locale.ROOT).contains(named.toLowerCase(Locale.ROOT)));
    }

    private static boolean isToDo(Known fact) {
        return fact.subject().equals("me")
                && (fact.predicate().equals("plan")
                        || fact.predicate().equals("note")
                                && TO_DO.matcher(fact.text()).find());
    }
}
