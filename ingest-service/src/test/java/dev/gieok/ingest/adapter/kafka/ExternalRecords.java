package dev.gieok.ingest.adapter.kafka;

import dev.gieok.contracts.Headers;
import dev.gieok.contracts.Topic;
import dev.gieok.ingest.Standing;
import dev.gieok.ingest.observation.ExternalEvent;
import dev.gieok.platform.event.EventCodec;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Records as producers outside make them. */
final class ExternalRecords {
    final Map<String, String> headers = new LinkedHashMap<>(Map.of(
            Headers.SPEC_VERSION, "1.0",
            Headers.ID, "crm-1",
            Headers.SOURCE, "crm",
            Headers.SUBJECT, "ada",
            Headers.TYPE, ExternalEvent.TYPE,
            Headers.CONTENT_TYPE, "application/json"));

    ExternalRecords with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    ExternalRecords without(String header) {
        headers.remove(header);
        return this;
    }

    ConsumerRecord<String, byte[]> saying(String json) {
        return saying(json.getBytes(StandardCharsets.UTF_8));
    }

    ConsumerRecord<String, byte[]> saying(byte[] value) {
        RecordHeaders made = new RecordHeaders();
        headers.forEach((name, content) -> EventCodec.add(made, name, content));
        return Standing.record(Topic.Names.EXTERNAL_OBSERVATIONS, "", value, made);
    }

    static ExternalRecords external() {
        return new ExternalRecords();
    }
}
