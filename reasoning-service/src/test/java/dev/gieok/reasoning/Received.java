package dev.gieok.reasoning;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.event.EventCodec;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;

/** A record as a consumer receives it. */
public final class Received {
    private Received() {}

    /** The first of its topic. */
    public static ConsumerRecord<String, byte[]> record(
            String topic, PersonId person, Instant at, EventCodec.Encoded encoded) {
        return new ConsumerRecord<>(
                topic,
                0,
                0L,
                at.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                person.value(),
                encoded.value(),
                encoded.headers(),
                Optional.empty());
    }
}
