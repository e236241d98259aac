package dev.gieok.ingest.adapter.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.ingest.IngestMetrics;
import dev.gieok.ingest.Standing;
import dev.gieok.ingest.adapter.blob.BlobExternalIds;
import dev.gieok.ingest.adapter.blob.BlobSourceGrants;
import dev.gieok.ingest.observation.AcceptingObservations;
import dev.gieok.platform.NonRetriableException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Ada, who allows the source "crm", and the consumer of what sources say of her. */
abstract class ObservationsConsumerScene {
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @TempDir
    Path folder;

    Standing standing;
    PersonId ada;
    ObservationsConsumer consumer;

    @BeforeEach
    void stand() {
        standing = new Standing(folder);
        ada = standing.persons.enrol("ada");
        grant("crm");
        consumer = new ObservationsConsumer(
                new AcceptingObservations(
                        standing.persons,
                        new BlobSourceGrants(standing.blobs, Duration.ZERO),
                        new BlobExternalIds(standing.blobs),
                        Clock.fixed(NOW, ZoneOffset.UTC)),
                standing.publisher,
                new IngestMetrics(new SimpleMeterRegistry()));
    }

    void assertRefused(ErrorCode code, ConsumerRecord<String, byte[]> record) {
        int before = accepted().size();
        NonRetriableException refused = assertThrows(NonRetriableException.class, () -> consumer.consume(record));

        assertEquals(code, refused.code());
        assertEquals(before, accepted().size());
    }

    List<ObservationAccepted> accepted() {
        return standing.published(Topic.Names.INGEST_OBSERVATIONS).stream()
                .map(envelope -> (ObservationAccepted) envelope.event())
                .toList();
    }

    private void grant(String source) {
        String hash = standing.persons.keys(ada).hash().hex("source", source);
        standing.blobs.put("grants/" + ada + "/" + hash, out -> out.write(1));
    }
}
