package dev.gieok.ingest.adapter.kafka;

import static dev.gieok.ingest.adapter.kafka.ExternalRecords.external;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Headers;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.ingest.IngestMetrics;
import dev.gieok.ingest.Standing;
import dev.gieok.ingest.adapter.blob.BlobExternalIds;
import dev.gieok.ingest.adapter.blob.BlobSourceGrants;
import dev.gieok.ingest.observation.AcceptingObservations;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.person.IdIssuer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationsConsumerTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @TempDir
    Path folder;

    private Standing standing;
    private PersonId ada;
    private ObservationsConsumer consumer;

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

    @Test
    void acceptsWhatAnAllowedSourceSays() {
        consumer.consume(external().saying("""
                        {"text":"I moved to Seoul","speaker":"Ada","occurredAt":"2026-11-01T09:00:00+09:00","retain":"always"}
                        """));

        ObservationAccepted accepted = accepted().getFirst();
        assertEquals("I moved to Seoul", accepted.text());
        assertEquals("Ada", accepted.speaker());
        assertEquals(Instant.parse("2026-11-01T00:00:00Z"), accepted.occurredAt());
        assertEquals(NOW, accepted.acceptedAt());
        assertEquals("crm", accepted.source());
        assertEquals("crm-1", accepted.externalId());
        assertEquals(Retention.ALWAYS, accepted.retain());
        assertEquals(Trust.SOURCE, accepted.trust());
        assertTrue(new IdIssuer(standing.persons.keys(ada))
                .isIssued(accepted.observationId().value()));
    }

    @Test
    void takesTheEventsTimeAndThenTheClockWhereNothingIsSaid() {
        consumer.consume(external().with(Headers.TIME, "2026-10-01T00:00:00Z").saying("{\"text\":\"a\"}"));
        consumer.consume(external().with(Headers.ID, "crm-2").saying("{\"text\":\"나는 부산에 살아\"}"));

        assertEquals(Instant.parse("2026-10-01T00:00:00Z"), accepted().get(0).occurredAt());
        assertEquals(NOW, accepted().get(1).occurredAt());
        assertEquals("나는 부산에 살아", accepted().get(1).text());
        assertNull(accepted().get(1).speaker());
        assertEquals(Retention.AUTO, accepted().get(1).retain());
    }

    @Test
    void readsAStructuredEvent() {
        ExternalRecords structured = external();
        structured.headers.clear();
        consumer.consume(structured
                .with(Headers.CONTENT_TYPE, "application/cloudevents+json; charset=UTF-8")
                .saying("""
                        {"specversion":"1.0","id":"s-1","source":"crm","subject":"ada",
                         "type":"dev.gieok.external-observation.v1","data":{"text":"I like trains"}}
                        """));

        assertEquals("I like trains", accepted().getFirst().text());
        assertEquals("s-1", accepted().getFirst().externalId());
    }

    @Test
    void acceptsTheSameEventOnce() {
        consumer.consume(external().saying("{\"text\":\"I like trains\"}"));
        consumer.consume(external().saying("{\"text\":\"I like trains\"}"));

        assertEquals(1, accepted().size());
    }

    @Test
    void refusesAnotherTextUnderTheSameId() {
        consumer.consume(external().saying("{\"text\":\"I like trains\"}"));

        assertRefused(ErrorCode.DUPLICATE_CONFLICT, external().saying("{\"text\":\"I like planes\"}"));
    }

    @Test
    void publishesAgainWhatKafkaDidNotTake() {
        ConsumerRecord<String, byte[]> record = external().saying("{\"text\":\"I like trains\"}");
        standing.producer.sendException = new org.apache.kafka.common.errors.TimeoutException("told to fail");
        assertThrows(RetriableException.class, () -> consumer.consume(record));
        standing.producer.sendException = null;

        consumer.consume(record);

        assertEquals(1, accepted().size());
    }

    @Test
    void refusesAPersonWhoNeverWasHere() {
        assertRefused(
                ErrorCode.UNKNOWN_PERSON,
                external().with(Headers.SUBJECT, "bora").saying("{\"text\":\"a\"}"));
    }

    @Test
    void refusesASourceThatIsNotAllowed() {
        assertRefused(
                ErrorCode.SOURCE_NOT_ALLOWED,
                external().with(Headers.SOURCE, "spam").saying("{\"text\":\"a\"}"));
    }

    @Test
    void refusesTheSourceThatSomebodyElseAllowed() {
        standing.persons.enrol("bora");

        assertRefused(
                ErrorCode.SOURCE_NOT_ALLOWED,
                external().with(Headers.SUBJECT, "bora").saying("{\"text\":\"a\"}"));
    }

    @Test
    void refusesWhatIsSaidOfAPersonWhoIsBeingErasedOrWas() {
        String subject = standing.master.subjectKey("ada");
        CertificateId certificate = new CertificateId("cer_0123456789abcdefghijklmnop");

        standing.persons.close(subject, ada, certificate);
        assertRefused(
                ErrorCode.PERSON_ERASED, external().with(Headers.ID, "crm-2").saying("{\"text\":\"a\"}"));
        standing.persons.destroy(ada, certificate, NOW);
        standing.persons.conclude(subject, ada, certificate);
        assertRefused(
                ErrorCode.PERSON_ERASED, external().with(Headers.ID, "crm-3").saying("{\"text\":\"a\"}"));
        assertTrue(standing.persons.isErased("ada"));
    }

    @Test
    void aGrantOfALifeBeforeCountsNoMore() {
        String subject = standing.master.subjectKey("ada");
        CertificateId certificate = new CertificateId("cer_0123456789abcdefghijklmnop");
        standing.persons.close(subject, ada, certificate);
        standing.persons.destroy(ada, certificate, NOW);
        standing.persons.conclude(subject, ada, certificate);
        standing.persons.enrol("ada");

        assertRefused(ErrorCode.SOURCE_NOT_ALLOWED, external().saying("{\"text\":\"a\"}"));
    }

    @Test
    void takesAStarForAName() {
        assertRefused(
                ErrorCode.SOURCE_NOT_ALLOWED,
                external().with(Headers.SOURCE, "*").saying("{\"text\":\"a\"}"));
        assertRefused(
                ErrorCode.UNKNOWN_PERSON, external().with(Headers.SUBJECT, "*").saying("{\"text\":\"a\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Headers.ID, Headers.SOURCE, Headers.SUBJECT, Headers.TYPE, Headers.SPEC_VERSION})
    void refusesAnEventWithoutARequiredAttribute(String attribute) {
        NonRetriableException refused = assertThrows(
                NonRetriableException.class,
                () -> consumer.consume(external().without(attribute).saying("{\"text\":\"a\"}")));

        assertTrue(
                List.of(ErrorCode.MISSING_ATTRIBUTE, ErrorCode.MALFORMED_EVENT).contains(refused.code()));
        assertEquals(List.of(), accepted());
    }

    @Test
    void refusesEventsOfAnotherType() {
        assertRefused(
                ErrorCode.UNKNOWN_EVENT_TYPE,
                external().with(Headers.TYPE, "dev.gieok.fact-versioned.v1").saying("{\"text\":\"a\"}"));
    }

    @Test
    void refusesATextThatIsTooLong() {
        consumer.consume(external().saying("{\"text\":\"" + "가".repeat(32_000) + "\"}"));

        assertRefused(
                ErrorCode.TEXT_TOO_LONG,
                external().with(Headers.ID, "crm-2").saying("{\"text\":\"" + "가".repeat(32_001) + "\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{}",
                "{\"text\":\"\"}",
                "{\"text\":\"  \"}",
                "{\"text\":7}",
                "{\"text\":null}",
                "{\"text\":\"a\",\"retain\":\"sometimes\"}",
                "{\"text\":\"a\",\"retain\":\"ALWAYS\"}",
                "{\"text\":\"a\",\"occurredAt\":\"yesterday\"}",
                "{\"text\":\"a\",\"occurredAt\":\"+999999999-12-31T23:59:59Z\"}",
                "{\"text\":\"a\",\"retian\":\"never\"}",
                "{\"text\":\"a\"} {\"text\":\"b\"}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"\\ud800\"}",
                "{\"text\":\"a\\u0000b\"}",
                "{\"text\":\"a\"",
                "text=a"
            })
    void refusesWhatIsNotAStatement(String json) {
        assertRefused(ErrorCode.MALFORMED_EVENT, external().saying(json));
    }

    @Test
    void refusesWhatIsNestedToDeath() {
        assertRefused(
                ErrorCode.MALFORMED_EVENT,
                external().saying("{\"text\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"));
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertRefused(
                ErrorCode.MALFORMED_EVENT, external().saying("{\"text\":\"hello\"}".getBytes(StandardCharsets.UTF_16)));
        assertRefused(
                ErrorCode.MALFORMED_EVENT,
                external().saying("{\"text\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1)));
        assertRefused(ErrorCode.MALFORMED_EVENT, external().saying((byte[]) null));
    }

    /** Mutates a good record; whatever comes out is accepted or refused with a code, and the next good one passes. */
    @Test
    void goesOnWhateverComesIn() {
        long seed = Long.getLong("gieok.seed", System.nanoTime());
        System.out.println("external fuzz: -Dgieok.seed=" + seed);
        Random random = new Random(seed);
        int refused = 0;
        for (int round = 0; round < 1_000; round++) {
            try {
                consumer.consume(mutated(random));
            } catch (NonRetriableException e) {
                assertFalse(e.code() == ErrorCode.INTERNAL);
                refused++;
            }
            if (round % 100 == 0) {
                int before = accepted().size();
                consumer.consume(external().with(Headers.ID, "good-" + round).saying("{\"text\":\"good\"}"));
                assertEquals(before + 1, accepted().size());
            }
        }
        assertTrue(refused > 500, "refused " + refused);
    }

    private static ConsumerRecord<String, byte[]> mutated(Random random) {
        ExternalRecords record = external();
        List<String> names = List.copyOf(record.headers.keySet());
        String[] odd = {"", " ", "*", "%", "../..", "\u0000", "가", "a b", "x".repeat(100_000), "1.1", "{}"};
        for (int i = random.nextInt(3); i > 0; i--) {
            String name = names.get(random.nextInt(names.size()));
            if (random.nextBoolean()) {
                record.without(name);
            } else {
                record.with(name, odd[random.nextInt(odd.length)]);
            }
        }
        if (random.nextInt(5) == 0) {
            record.with(Headers.CONTENT_TYPE, "application/cloudevents+json");
        }
        byte[] value = "{\"text\":\"I live in Busan\",\"occurredAt\":\"2026-11-01T00:00:00Z\",\"retain\":\"auto\"}"
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            value[random.nextInt(value.length)] = (byte) random.nextInt(256);
        }
        return record.saying(random.nextInt(50) == 0 ? null : value);
    }

    private void assertRefused(ErrorCode code, ConsumerRecord<String, byte[]> record) {
        int before = accepted().size();
        NonRetriableException refused = assertThrows(NonRetriableException.class, () -> consumer.consume(record));

        assertEquals(code, refused.code());
        assertEquals(before, accepted().size());
    }

    private List<ObservationAccepted> accepted() {
        return standing.published(Topic.Names.INGEST_OBSERVATIONS).stream()
                .map(envelope -> (ObservationAccepted) envelope.event())
                .toList();
    }

    private void grant(String source) {
        String hash = standing.persons.keys(ada).hash().hex("source", source);
        standing.blobs.put("grants/" + ada + "/" + hash, out -> out.write(1));
    }
}
