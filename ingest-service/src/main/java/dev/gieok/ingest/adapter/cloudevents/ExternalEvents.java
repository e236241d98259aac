package dev.gieok.ingest.adapter.cloudevents;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Headers;
import dev.gieok.ingest.observation.ExternalEvent;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.event.EventCodec;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads records of `external.observations.v1`: attributes in `ce_` headers, or all in one JSON. */
public final class ExternalEvents {
    private static final int LONGEST_ATTRIBUTE = 512;

    private ExternalEvents() {}

    /**
     * @throws NonRetriableException `missing-attribute`, `unknown-event-type` or `malformed-event`
     */
    public static ExternalEvent read(ConsumerRecord<String, byte[]> received) {
        CloudEvent event = event(received);
        if (!ExternalEvent.TYPE.equals(event.getType())) {
            throw new NonRetriableException(ErrorCode.UNKNOWN_EVENT_TYPE);
        }
        CloudEventData data = event.getData();
        if (data == null) {
            throw new NonRetriableException(ErrorCode.MALFORMED_EVENT);
        }
        return new ExternalEvent(
                attribute(event.getId()),
                attribute(event.getSource() == null ? null : event.getSource().toString()),
                attribute(event.getSubject()),
                Optional.ofNullable(event.getTime())
                        .map(OffsetDateTime::toInstant)
                        .or(() -> firstCame(received)),
                data.toBytes());
    }

    /** Empty for a record that comes for the first time: that is now. */
    private static Optional<Instant> firstCame(ConsumerRecord<String, byte[]> received) {
        try {
            return EventCodec.text(received.headers(), Headers.FIRST_CAME)
                    .map(Long::valueOf)
                    .map(Instant::ofEpochMilli);
        } catch (NumberFormatException e) {
            throw new NonRetriableException(ErrorCode.MALFORMED_EVENT, e);
        }
    }

    private static CloudEvent event(ConsumerRecord<String, byte[]> received) {
        try {
            return KafkaMessageFactory.createReader(received).toEvent();
        } catch (RuntimeException e) {
            // The library's messages quote values. Its kinds of failure are many, and none of them is worth a retry.
            throw new NonRetriableException(
                    received.headers().lastHeader("ce_specversion") == null
                            ? ErrorCode.MISSING_ATTRIBUTE
                            : ErrorCode.MALFORMED_EVENT);
        }
    }

    private static String attribute(@org.jspecify.annotations.Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new NonRetriableException(ErrorCode.MISSING_ATTRIBUTE);
        }
        if (value.length() > LONGEST_ATTRIBUTE) {
            throw new NonRetriableException(ErrorCode.MALFORMED_EVENT);
        }
        return value;
    }
}
