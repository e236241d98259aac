package dev.gieok.reasoning.understanding.time;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time that was named.
 *
 * @param from first instant, null when only an end or a rhythm was named
 * @param to exclusive end, null when open
 * @param recurring it comes again and again (“every Tuesday”)
 */
public record Span(@Nullable Instant from, @Nullable Instant to, Kind kind, boolean recurring) {

    /** What the time says about the statement it stands in. */
    public enum Kind {
        /** At that time. */
        AT,
        /** From then on. */
        SINCE,
        /** Up to then. */
        UNTIL,
        /** For so long. */
        LASTING,
        /** A rhythm. */
        RHYTHM
    }

    private static final Duration WEEK = Duration.ofDays(7);

    /** It comes round again, whenever that is. */
    public static final Span AGAIN = new Span(null, null, Kind.RHYTHM, true);

    /** Of two times that one clause names, the one that says more: a day or a rhythm rather than an hour. */
    public static Span telling(@Nullable Span first, Span second) {
        boolean hour = first != null && first.kind() == Kind.RHYTHM && !first.recurring();
        return first == null || hour ? second : first;
    }

    /** As long, a week before. */
    public Span weekBefore() {
        return new Span(from == null ? null : from.minus(WEEK), to == null ? null : to.minus(WEEK), kind, recurring);
    }

    /** It is a day or less that holds the moment. */
    public boolean today(Instant moment) {
        return isOneDay() && from != null && to != null && !from.isAfter(moment) && to.isAfter(moment);
    }

    /** It is a day or less. */
    boolean isOneDay() {
        return kind == Kind.AT
                && from != null
                && to != null
                && Duration.between(from, to).compareTo(Duration.ofHours(25)) <= 0;
    }
}
