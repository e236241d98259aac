package dev.gieok.ingest.adapter.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.RawProperty;
import biweekly.property.TextProperty;
import biweekly.property.ValuedProperty;
import biweekly.util.Recurrence;
import dev.gieok.ingest.imports.Archive;
import dev.gieok.ingest.imports.Limited;
import dev.gieok.ingest.imports.history.History;
import dev.gieok.ingest.imports.history.Message;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The events of an iCalendar file, each put into words: one that comes again and again is a schedule. It is another
 * system that speaks, so that what stands in a title is never obeyed.
 */
public final class CalendarHistory implements History {
    private static final long LARGEST = 64L << 20;
    private static final String UNTITLED = "(untitled)";

    private final @Nullable ZoneId asked;

    /**
     * @param asked the zone of times that name none; null for the calendar's own, or else UTC
     */
    public CalendarHistory(@Nullable ZoneId asked) {
        this.asked = asked;
    }

    @Override
    public boolean isNamed(String entry) {
        return entry.endsWith(".ics");
    }

    @Override
    public void read(InputStream file, Consumer<Message> taker) throws IOException {
        Ended ended = new Ended(new Limited(file, LARGEST));
        ICalReader reader = new ICalReader(ended);
        int calendars = 0;
        for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
            calendars++;
            ZoneId zone = zone(calendar);
            for (VEvent event : calendar.getEvents()) {
                taker.accept(message(event, zone));
            }
        }
        if (calendars == 0 || !ended.isWhole()) {
            throw Archive.damaged();
        }
    }

    private static Message message(VEvent event, ZoneId zone) {
        String title = text(event.getSummary());
        Optional<EventTime> readable = title.isBlank() ? Optional.empty() : EventTime.of(event.getDateStart(), zone);
        if (readable.isEmpty()) {
            return notUnderstood(event, title);
        }
        EventTime when = readable.get();
        Recurrence rule = event.getRecurrenceRule() == null
                ? null
                : event.getRecurrenceRule().getValue();
        String words = new EventWords(title, text(event.getLocation()), when.day(), when.last(event, zone), when.time())
                .of(rule);
        boolean cancelled = event.getStatus() != null && event.getStatus().isCancelled();
        return new Message(
                text(event.getUid()) + "|" + words,
                null,
                null,
                rule == null ? told(event, when.instant()) : when.instant(),
                words,
                false,
                cancelled);
    }

    /** Counted and discarded: an event without a title, or without a day that exists, says nothing. */
    private static Message notUnderstood(VEvent event, String title) {
        String words = title.isBlank() ? UNTITLED : title;
        return new Message(text(event.getUid()) + "|" + words, null, null, null, words, false, true);
    }

    /**
     * Of one that does not come again: when it was put down, and at the latest the day before, since then it was still
     * ahead, as the words say. One that comes again is so from its first time on, which its words do not say.
     */
    private static Instant told(VEvent event, Instant start) {
        Instant before = start.minus(Duration.ofDays(1));
        Date put = value(event.getLastModified()) == null ? value(event.getCreated()) : value(event.getLastModified());
        return put == null || put.toInstant().isAfter(before) ? before : put.toInstant();
    }

    private ZoneId zone(ICalendar calendar) {
        if (asked != null) {
            return asked;
        }
        RawProperty own = calendar.getExperimentalProperty("X-WR-TIMEZONE");
        try {
            return own == null ? ZoneOffset.UTC : ZoneId.of(own.getValue());
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    private static <T> @Nullable T value(@Nullable ValuedProperty<T> property) {
        return property == null ? null : property.getValue();
    }

    private static String text(@Nullable TextProperty property) {
        return property == null || property.getValue() == null ? "" : property.getValue();
    }
}
