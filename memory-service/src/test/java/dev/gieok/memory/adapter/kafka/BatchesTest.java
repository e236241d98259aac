package dev.gieok.memory.adapter.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gieok.contracts.Headers;
import dev.gieok.contracts.event.AnswerDelta;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.TestPersons;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.kafka.DeadLetters;
import dev.gieok.platform.person.PersonRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** One bad record is put aside alone; what is wrong outside makes the batch come again. */
class BatchesTest {
    private static final String TOPIC = "encoder.facts.v1";
    private final PersonRegistry persons = TestPersons.registry();
    private final PersonId person = persons.enrol("somebody");
    private final EventCodec codec = new EventCodec(persons, "/test");
    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private final Batches batches =
            new Batches(codec, new DeadLetters(producer, TestPersons.master(), persons, Clock.systemUTC()));
    private final List<String> seen = new ArrayList<>();

    @Test
    void handsOverWhatIsWantedAndSkipsTheRestUnopened() {
        ConsumerRecord<String, byte[]> delta = record(
                1,
                new AnswerDelta(new AnswerId("ans_" + "0".repeat(26)), 0, 0, "not to be opened"),
                "broken".getBytes());

        batches.handle(of(forgotten(0, "a"), delta), Set.of(FactForgotten.class), this::see);

        assertEquals(List.of("a"), seen);
        assertEquals(List.of(), producer.history());
    }

    @Test
    void aRecordThatCannotBeOpenedIsPutAsideAlone() {
        ConsumerRecord<String, byte[]> broken =
                record(1, new FactForgotten(fact("b"), 1, Instant.EPOCH), "broken".getBytes());

        batches.handle(of(forgotten(0, "a"), broken, forgotten(2, "c")), Set.of(), this::see);

        assertEquals(List.of("a", "c"), seen);
        assertEquals(List.of("unreadable-event"), codes());
    }

    @Test
    void aRecordThatCannotBeHandledIsPutAsideAlone() {
        batches.handle(of(forgotten(0, "a"), forgotten(1, "bad"), forgotten(2, "c")), Set.of(), events -> {
            if (events.stream().anyMatch(event -> name(event).equals("bad"))) {
                throw new IllegalStateException("cannot");
            }
            see(events);
        });

        assertEquals(List.of("a", "c"), seen);
        assertEquals(List.of("internal"), codes());
    }

    @Test
    void whatIsWrongOutsideMakesTheBatchComeAgain() {
        assertThrows(
                RetriableException.class,
                () -> batches.handle(of(forgotten(0, "a")), Set.of(), events -> {
                    throw new RetriableException("the store is away");
                }));
        assertEquals(List.of(), producer.history());
    }

    private void see(List<Envelope<Event>> events) {
        events.forEach(event -> seen.add(name(event)));
    }

    private static String name(Envelope<Event> envelope) {
        return ((FactForgotten) envelope.event()).factId().value().replaceAll("^fct_|0", "");
    }

    private List<String> codes() {
        return producer.history().stream()
                .map(sent -> EventCodec.text(sent.headers(), Headers.DEAD_LETTER_CODE)
                        .orElseThrow())
                .toList();
    }

    private static FactId fact(String name) {
        return new FactId("fct_" + name + "0".repeat(26 - name.length()));
    }

    private ConsumerRecord<String, byte[]> forgotten(long offset, String name) {
        EventCodec.Encoded encoded =
                codec.encode(person, "id-" + offset, Instant.EPOCH, new FactForgotten(fact(name), 1, Instant.EPOCH));
        return record(offset, encoded.headers(), encoded.value());
    }

    private ConsumerRecord<String, byte[]> record(long offset, Event event, byte[] value) {
        return record(
                offset,
                codec.encode(person, "id-" + offset, Instant.EPOCH, event).headers(),
                value);
    }

    private ConsumerRecord<String, byte[]> record(long offset, RecordHeaders headers, byte[] value) {
        return new ConsumerRecord<>(
                TOPIC,
                0,
                offset,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                person.value(),
                value,
                headers,
                java.util.Optional.empty());
    }

    @SafeVarargs
    private static ConsumerRecords<String, byte[]> of(ConsumerRecord<String, byte[]>... records) {
        return new ConsumerRecords<>(
                Map.of(new TopicPartition(TOPIC, 0), List.of(records).stream().collect(Collectors.toList())), Map.of());
    }
}
