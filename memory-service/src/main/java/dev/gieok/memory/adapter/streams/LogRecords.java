package dev.gieok.memory.adapter.streams;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.event.PersonErased;
import dev.gieok.contracts.event.SessionForgotten;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.event.EventCodec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** How events stand in the log: one record for each version of a fact, so that compaction keeps them all until a tombstone. */
final class LogRecords {
    private final EventCodec codec;

    LogRecords(EventCodec codec) {
        this.codec = codec;
    }

    /**
     * @param cause the headers of what was folded: the trace goes on from there
     */
    List<Record<String, byte @Nullable []>> of(
            PersonId person, Event event, Instant time, long timestamp, Headers cause) {
        List<Record<String, byte @Nullable []>> records = new ArrayList<>();
        String key = person.value() + "/" + key(event);
        if (event instanceof FactForgotten forgotten) {
            records.addAll(tombstones(person, versions(forgotten.factId(), forgotten.versions()), timestamp));
        }
        if (event instanceof SessionForgotten forgotten) {
            forgotten
                    .kept()
                    .forEach(fact ->
                            records.addAll(tombstones(person, versions(fact.factId(), fact.since() - 1), timestamp)));
        }
        EventCodec.Encoded encoded = codec.encode(person, key, time, event);
        for (String name : List.of("traceparent", "tracestate")) {
            EventCodec.text(cause, name).ifPresent(value -> EventCodec.add(encoded.headers(), name, value));
        }
        records.add(new Record<>(key, encoded.value(), timestamp, encoded.headers()));
        return records;
    }

    /** Takes everything out that these keys name. */
    static List<Record<String, byte @Nullable []>> tombstones(PersonId person, List<String> keys, long timestamp) {
        List<Record<String, byte @Nullable []>> records = new ArrayList<>();
        keys.forEach(key -> records.add(new Record<>(person.value() + "/" + key, null, timestamp)));
        return records;
    }

    private static List<String> versions(FactId id, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(version -> id.value() + "/" + version)
                .toList();
    }

    static String forgottenKey(FactId id) {
        return id.value() + "/forgotten";
    }

    /** One that names facts is not compacted away by the next of the same session. */
    private static String sessionKey(SessionForgotten forgotten) {
        String key = "ses/" + forgotten.sessionId().value();
        return forgotten.kept().isEmpty() ? key : key + "/" + forgotten.at().toEpochMilli();
    }

    static String key(Event event) {
        return switch (event) {
            case FactVersioned versioned ->
                versioned.fact().factId().value() + "/" + versioned.fact().version();
            case FactForgotten forgotten -> forgottenKey(forgotten.factId());
            case ObservationDecided decided -> "obs/" + decided.observationId().value();
            case SessionForgotten forgotten -> sessionKey(forgotten);
            case PersonErased erased -> "erased";
            default ->
                throw new IllegalArgumentException(
                        "not an event of the log: " + event.getClass().getSimpleName());
        };
    }
}
