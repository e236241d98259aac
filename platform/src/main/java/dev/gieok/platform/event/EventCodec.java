package dev.gieok.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Headers;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.EventType;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.person.PersonRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** The one serde: CloudEvents in binary mode, the data sealed under the person's keyset. */
public final class EventCodec {
    private final PersonRegistry persons;
    private final String source;

    /**
     * @param source the `ce_source` of what this service publishes, such as `/gateway`
     */
    public EventCodec(PersonRegistry persons, String source) {
        this.persons = persons;
        this.source = source;
    }

    /** Headers and sealed value of an event. */
    public Encoded encode(PersonId person, String id, Instant time, Event event) {
        RecordHeaders headers = new RecordHeaders();
        add(headers, Headers.SPEC_VERSION, "1.0");
        add(headers, Headers.ID, id);
        add(headers, Headers.TYPE, EventType.of(event.getClass()).value());
        add(headers, Headers.SOURCE, source);
        add(headers, Headers.SUBJECT, person.value());
        add(headers, Headers.TIME, time.toString());
        add(headers, Headers.CONTENT_TYPE, Headers.SEALED);
        try {
            byte[] clear = EventJson.mapper().writeValueAsBytes(event);
            return new Encoded(headers, persons.keys(person).seal(clear, id));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event has no JSON form", e);
        }
    }

    /**
     * Reads any event.
     *
     * @throws NonRetriableException with the code of what is wrong
     * @throws dev.gieok.platform.person.ErasedException when its person was erased
     */
    public Envelope<Event> decode(org.apache.kafka.common.header.Headers headers, byte @Nullable [] value) {
        String id = required(headers, Headers.ID);
        PersonId person = person(required(headers, Headers.SUBJECT));
        Class<? extends Event> type = new EventType(required(headers, Headers.TYPE))
                .eventClass()
                .orElseThrow(() -> new NonRetriableException(ErrorCode.UNKNOWN_EVENT_TYPE));
        if (value == null || !Headers.SEALED.equals(required(headers, Headers.CONTENT_TYPE))) {
            throw new NonRetriableException(ErrorCode.MALFORMED_EVENT);
        }
        byte[] clear = persons.keys(person).open(value, id);
        try {
            Event event = EventJson.mapper().readValue(clear, type);
            Optional<Integer> reply = text(headers, Headers.REPLY_PARTITION).map(Integer::valueOf);
            return new Envelope<>(person, id, Instant.parse(required(headers, Headers.TIME)), event, reply);
        } catch (IOException | DateTimeException | NumberFormatException e) {
            throw new NonRetriableException(ErrorCode.MALFORMED_EVENT);
        }
    }

    /** Whether the record carries this event, without opening it. */
    public static boolean is(org.apache.kafka.common.header.Headers headers, Class<? extends Event> type) {
        return text(headers, Headers.TYPE).equals(Optional.of(EventType.of(type).value()));
    }

    public static Optional<String> text(org.apache.kafka.common.header.Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }

    public static void add(org.apache.kafka.common.header.Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String required(org.apache.kafka.common.header.Headers headers, String name) {
        return text(headers, name).orElseThrow(() -> new NonRetriableException(ErrorCode.MISSING_ATTRIBUTE));
    }

    private static PersonId person(String value) {
        try {
            return new PersonId(value);
        } catch (IllegalArgumentException e) {
            throw new NonRetriableException(ErrorCode.MALFORMED_EVENT);
        }
    }

    /** What goes onto a record. */
    public record Encoded(RecordHeaders headers, byte[] value) {}
}
