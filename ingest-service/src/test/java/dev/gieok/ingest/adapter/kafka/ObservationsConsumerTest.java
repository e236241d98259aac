package dev.gieok.ingest.adapter.kafka;

import static dev.gieok.ingest.adapter.kafka.ExternalRecords.external;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Headers;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.person.IdIssuer;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What an allowed source says is accepted, once. */
class ObservationsConsumerTest extends ObservationsConsumerScene {
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
    void dropsWhatNobodySeesOfWhatIsSaid() {
        consumer.consume(
                external().saying("{\"text\":\"I like \\u001b[1mtea\\u0007\\nand nuts\",\"speaker\":\"In\\u0008es\"}"));

        assertEquals("I like [1mtea\nand nuts", accepted().getFirst().text());
        assertEquals("Ines", accepted().getFirst().speaker());
    }

    @Test
    void whatIsHandedInAgainHappenedWhenItFirstCame() {
        String came = Long.toString(NOW.minusSeconds(600).toEpochMilli());
        consumer.consume(external().with(Headers.FIRST_CAME, came).saying("{\"text\":\"a\"}"));
        consumer.consume(external()
                .with(Headers.ID, "crm-2")
                .with(Headers.TIME, "2026-10-01T00:00:00Z")
                .with(Headers.FIRST_CAME, came)
                .saying("{\"text\":\"b\"}"));

        assertEquals(NOW.minusSeconds(600), accepted().get(0).occurredAt());
        assertEquals(Instant.parse("2026-10-01T00:00:00Z"), accepted().get(1).occurredAt());
        assertRefused(
                ErrorCode.MALFORMED_EVENT,
                external()
                        .with(Headers.ID, "crm-3")
                        .with(Headers.FIRST_CAME, "soon")
                        .saying("{\"text\":\"c\"}"));
    }

    @Test
    void takesATimeThatAnotherClockIsAheadWithAsNow() {
        consumer.consume(external().saying("{\"text\":\"a\",\"occurredAt\":\"2026-11-23T10:05:00Z\"}"));

        assertEquals(NOW, accepted().getFirst().occurredAt());
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
}
