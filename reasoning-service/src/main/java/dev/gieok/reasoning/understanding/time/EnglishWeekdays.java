package dev.gieok.reasoning.understanding.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A weekday by its name alone: “Monday”, “Monday morning”, “Monday 14 December”. */
final class EnglishWeekdays {
    private static final Set<String> PARTS = Set.of("morning", "night", "evening", "afternoon");

    private final List<String> words;
    private final Calendar calendar;
    private final boolean past;

    /** @param past whether the last one is meant */
    EnglishWeekdays(List<String> words, Calendar calendar, boolean past) {
        this.words = words;
        this.calendar = calendar;
        this.past = past;
    }

    @Nullable
    TimeFound at(int i) {
        if (!EnglishUnits.DAYS.contains(word(i))) {
            return null;
        }
        if (comesRound(i)) {
            return new TimeFound(1, Span.AGAIN, false);
        }
        TimeFound dated = dated(i);
        DayOfWeek day = DayOfWeek.of(EnglishUnits.DAYS.indexOf(word(i)) + 1);
        return dated == null
                ? new TimeFound(PARTS.contains(word(i + 1)) ? 2 : 1, calendar.nearest(day, past), true)
                : dated;
    }

    /** “Monday 14 December”, “Monday, the 14th of December”: the date says which Monday. */
    private @Nullable TimeFound dated(int i) {
        int at = i + 1;
        while (at < i + 3 && word(at).matches(",|the")) {
            at++;
        }
        TimeFound date = new EnglishDates(words, calendar).at(at);
        return date == null || !date.span().isOneDay()
                ? null
                : new TimeFound(at - i + date.length(), date.span(), true);
    }

    /** “I play football, the Tuesday at eight” */
    private boolean comesRound(int i) {
        return !past
                && i > 1
                && word(i - 1).equals("the")
                && !word(i - 2).matches("on|until|till|by|for|is|was")
                && word(i + 1).matches("at|and|,|");
    }

    private String word(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }
}
