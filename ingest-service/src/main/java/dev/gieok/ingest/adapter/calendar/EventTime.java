package dev.gieok.ingest.adapter.calendar;

import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DurationProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Day and time as a calendar shows them; no time for a whole day. */
record EventTime(LocalDate day, @Nullable LocalTime time, Instant instant) {
    private static final Duration A_DAY = Duration.ofDays(1);

    /** @param zone of times in UTC, and of days; empty for a date that is not there, or does not exist */
    static Optional<EventTime> of(@Nullable DateOrDateTimeProperty date, ZoneId zone) {
        if (date == null || date.getValue() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(date.getValue(), zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static EventTime of(ICalDate date, ZoneId zone) {
        DateTimeComponents parts = date.getRawComponents();
        if (parts == null) {
            LocalDateTime local = LocalDateTime.ofInstant(date.toInstant(), zone);
            return new EventTime(local.toLocalDate(), date.hasTime() ? local.toLocalTime() : null, date.toInstant());
        }
        LocalDate day = LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
        if (!parts.hasTime()) {
            return new EventTime(day, null, day.atStartOfDay(zone).toInstant());
        }
        LocalDateTime at = day.atTime(parts.getHour(), parts.getMinute());
        if (parts.isUtc()) {
            LocalDateTime here = LocalDateTime.ofInstant(at.toInstant(ZoneOffset.UTC), zone);
            return new EventTime(here.toLocalDate(), here.toLocalTime(), at.toInstant(ZoneOffset.UTC));
        }
        return new EventTime(day, at.toLocalTime(), date.toInstant());
    }

    /** The last day of an event that begins now: its own day where no end is told, or one within 24 hours, as a night's. */
    LocalDate last(VEvent event, ZoneId zone) {
        return of(event.getDateEnd(), zone)
                .or(() -> after(event.getDuration()))
                .map(this::lastBefore)
                .orElse(day);
    }

    private Optional<EventTime> after(@Nullable DurationProperty lasting) {
        if (lasting == null || lasting.getValue() == null) {
            return Optional.empty();
        }
        Duration length = Duration.ofMillis(lasting.getValue().toMillis());
        LocalDateTime end = day.atTime(time == null ? LocalTime.MIDNIGHT : time).plus(length);
        return Optional.of(new EventTime(end.toLocalDate(), end.toLocalTime(), instant.plus(length)));
    }

    /** An end is no part of the event: one at midnight is the day before. */
    private LocalDate lastBefore(EventTime end) {
        if (end.instant.isBefore(instant.plus(A_DAY))) {
            return day;
        }
        boolean midnight = end.time == null || end.time.equals(LocalTime.MIDNIGHT);
        LocalDate last = midnight ? end.day.minusDays(1) : end.day;
        return last.isBefore(day) ? day : last;
    }
}
