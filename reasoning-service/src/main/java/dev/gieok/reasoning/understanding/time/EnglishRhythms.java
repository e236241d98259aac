package dev.gieok.reasoning.understanding.time;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What comes round again, in English: “every other Monday”, “Saturday mornings”, “Tues/Thurs”, “mon to wed”, “Monday to Friday”. */
final class EnglishRhythms {
    /** The longest first: what several of them match gives nothing back. */
    private static final String SHORT = "(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)";

    private static final Pattern ABBREVIATED = Pattern.compile(SHORT);
    private static final Pattern SEVERAL = Pattern.compile(SHORT + "(?:[/&-]" + SHORT + ")++");
    private static final Set<String> BETWEEN = Set.of("and", "or", ",", "to", "through", "thru");
    private static final Set<String> RANGES = Set.of("to", "through", "thru");
    private static final Set<String> PARTS = Set.of("morning", "night", "evening", "afternoon");
    private static final Set<String> WHICH = Set.of("other", "second", "third", "fourth", "single");

    private static final Set<String> ONCE =
            Set.of("was", "were", "had", "met", "born", "went", "got", "came", "left", "fell", "broke", "did");

    private final List<String> words;

    EnglishRhythms(List<String> words) {
        this.words = words;
    }

    /** What begins at “every” or “each”. */
    @Nullable
    TimeFound every(int i) {
        int which = WHICH.contains(word(i + 1)) ? 1 : 0;
        String unit = EnglishUnits.singular(word(i + 1 + which));
        if (!EnglishUnits.DAYS.contains(unit)
                && !EnglishUnits.UNITS.contains(unit)
                && !PARTS.contains(unit)
                && !unit.equals("weekend")
                && !EnglishUnits.SEASONS.containsKey(unit)) {
            return null;
        }
        int part = PARTS.contains(word(i + 2 + which)) && !PARTS.contains(unit) ? 1 : 0;
        // Which of them belongs to what is said.
        return new TimeFound(
                2 + which + part, Span.AGAIN, which == 0 || word(i + 1).equals("single"));
    }

    /** Days that are told without saying that they come round; which they are belongs to what is said. */
    @Nullable
    TimeFound days(int i) {
        String day = word(i);
        if (EnglishUnits.DAYS.contains(day) && PARTS.contains(EnglishUnits.singular(word(i + 1)))) {
            return word(i + 1).endsWith("s") ? kept(2) : null;
        }
        if (SEVERAL.matcher(day).matches()) {
            return kept(1);
        }
        int last = i;
        for (int next = day(last) ? following(last) : last; next > last; next = following(last)) {
            last = next;
        }
        if (isWorkingWeek(i, last)) {
            return new TimeFound(last + 1 - i, Span.AGAIN, true);
        }
        boolean brief = words.subList(Math.min(i, words.size()), Math.min(last + 1, words.size())).stream()
                .anyMatch(word -> ABBREVIATED.matcher(word).matches());
        boolean parts = PARTS.contains(EnglishUnits.singular(word(last + 1)))
                && word(last + 1).endsWith("s");
        return last > i && (brief || parts) ? kept(last + 1 - i + (parts ? 1 : 0)) : null;
    }

    /** “Bowls on a Tuesday afternoon”; not “I was born on a Tuesday”. */
    @Nullable
    TimeFound onA(int i) {
        boolean once = words.subList(0, i).stream().anyMatch(word -> word.endsWith("ed") || ONCE.contains(word));
        return once || !word(i + 1).equals("a") || !EnglishUnits.DAYS.contains(word(i + 2))
                ? null
                : new TimeFound(PARTS.contains(word(i + 3)) ? 4 : 3, Span.AGAIN, true);
    }

    /** “I work Monday to Friday” is no plan for next week. */
    private boolean isWorkingWeek(int i, int last) {
        return last == i + 2
                && word(i).equals("monday")
                && RANGES.contains(word(i + 1))
                && word(last).equals("friday");
    }

    /** Where the next of several days stands; the same place when there is none. */
    private int following(int i) {
        int next = BETWEEN.contains(word(i + 1)) ? i + 2 : i + 1;
        return day(next) ? next : i;
    }

    private boolean day(int i) {
        return ABBREVIATED.matcher(word(i)).matches() || EnglishUnits.DAYS.contains(word(i));
    }

    private static TimeFound kept(int length) {
        return new TimeFound(length, Span.AGAIN, false);
    }

    private String word(int i) {
        return i < words.size() ? words.get(i) : "";
    }
}
