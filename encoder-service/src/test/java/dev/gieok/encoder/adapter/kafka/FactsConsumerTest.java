package dev.gieok.encoder.adapter.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.Headers;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactEncoded;
import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.encoder.EncoderMetrics;
import dev.gieok.encoder.LetterEncoder;
import dev.gieok.encoder.Samples;
import dev.gieok.encoder.Standing;
import dev.gieok.encoder.fact.EncodingFacts;
import dev.gieok.encoder.fact.FactWording;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.event.EventCodec;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsConsumerTest {
    private static final String FACTS = Topic.Names.MEMORY_FACTS;

    @TempDir
    Path folder;

    private final LetterEncoder encoder = new LetterEncoder();
    private Standing standing;
    private PersonId ada;
    private PersonId bora;
    private FactsConsumer consumer;

    @BeforeEach
    void stand() {
        standing = new Standing(folder);
        ada = standing.persons.enrol("ada");
        bora = standing.persons.enrol("bora");
        consumer = new FactsConsumer(
                standing.codec,
                new EncodingFacts(encoder, FactWording.load()),
                standing.publisher,
                standing.deadLetters,
                new EncoderMetrics(new SimpleMeterRegistry()));
    }

    @Test
    void passesEverythingOnInTheOrderOfTheLog() {
        FactVersioned first = Samples.fact(1, Kind.ATTRIBUTE, "lives-in", "I live in Busan");
        FactForgotten forgotten = new FactForgotten(first.fact().factId(), 1, Samples.THEN);
        ObservationDecided decided = new ObservationDecided(
                Samples.observation(), null, Samples.THEN, Samples.THEN, "gateway", "rules", List.of(), null, false);
        FactVersioned second = Samples.fact(2, Kind.PREFERENCE, "likes", "I like trains");

        consume(record(ada, first), record(bora, second), record(ada, forgotten), record(ada, decided));

        List<Envelope<Event>> published = standing.published(Topic.Names.ENCODER_FACTS);
        assertEquals(
                List.of(ada, bora, ada, ada),
                published.stream().map(Envelope::person).toList());
        assertEquals(first, ((FactEncoded) published.get(0).event()).versioned());
        assertEquals(second, ((FactEncoded) published.get(1).event()).versioned());
        assertEquals(forgotten, published.get(2).event());
        assertEquals(decided, published.get(3).event());
    }

    @Test
    void keysByPersonWhatTheLogKeysByVersion() {
        consume(record(ada, Samples.fact(1, Kind.PREFERENCE, "likes", "I like trains")));

        assertEquals(
                ada.value(),
                standing.records(Topic.Names.ENCODER_FACTS).getFirst().key());
    }

    @Test
    void embedsTheFactsOfABatchTogether() {
        consume(IntStream.range(0, 20)
                .mapToObj(i -> record(ada, Samples.fact(i, Kind.PREFERENCE, "likes", "I like thing " + i)))
                .toList());

        assertEquals(1, encoder.batches.size());
        assertEquals(20, standing.records(Topic.Names.ENCODER_FACTS).size());
    }

    @Test
    void skipsTombstonesAndErasedPersons() {
        ConsumerRecord<String, byte[]> ofBora = record(bora, Samples.fact(2, Kind.VALUE, "values", "quiet"));
        standing.blobs.put("registry/persons/" + bora.value(), out -> out.write("{\"destroyed\":true}".getBytes()));
        Standing again = standing;
        var fresh = new FactsConsumer(
                new EventCodec(new Standing(folder).persons, "/test"),
                new EncodingFacts(encoder, FactWording.load()),
                again.publisher,
                again.deadLetters,
                new EncoderMetrics(new SimpleMeterRegistry()));

        fresh.consume(batch(List.of(
                Standing.record(FACTS, ada + "/fac/1", null, new RecordHeaders()),
                ofBora,
                record(ada, Samples.fact(1, Kind.PREFERENCE, "likes", "I like trains")))));

        assertEquals(1, standing.producer.history().size());
        assertEquals(
                ada, standing.published(Topic.Names.ENCODER_FACTS).getFirst().person());
    }

    @Test
    void putsAnUnreadableRecordAsideAndGoesOn() {
        ConsumerRecord<String, byte[]> broken = record(ada, Samples.fact(1, Kind.VALUE, "values", "quiet"));
        broken.value()[20] ^= 1;

        consume(broken, record(ada, Samples.fact(2, Kind.PREFERENCE, "likes", "I like trains")));

        assertEquals(1, standing.records(Topic.Names.ENCODER_FACTS).size());
        var letter = standing.records(FACTS + ".dlq").getFirst();
        assertEquals(
                "unreadable-event",
                EventCodec.text(letter.headers(), Headers.DEAD_LETTER_CODE).orElseThrow());
    }

    @Test
    void asksToTryAgainWhileTheModelDoesNotAnswer() {
        encoder.failures = 1;
        var batch = batch(List.of(record(ada, Samples.fact(1, Kind.PREFERENCE, "likes", "I like trains"))));

        assertThrows(RetriableException.class, () -> consumer.consume(batch));
        consumer.consume(batch);

        assertEquals(1, standing.records(Topic.Names.ENCODER_FACTS).size());
    }

    @Test
    void asksToTryAgainWhenKafkaDoesNotTakeAnEvent() {
        standing.producer.sendException = new org.apache.kafka.common.errors.TimeoutException("told to fail");
        var batch = batch(List.of(record(ada, Samples.fact(1, Kind.PREFERENCE, "likes", "I like trains"))));

        assertThrows(RetriableException.class, () -> consumer.consume(batch));
    }

    @Test
    void putsAFactAsideThatIsTooLargeWithItsVectorAndGoesOn() {
        standing.refuseLargerThan(2_000);

        consume(
                record(ada, Samples.fact(1, Kind.VALUE, "values", "quiet ".repeat(500))),
                record(ada, Samples.fact(2, Kind.PREFERENCE, "likes", "I like trains")));

        assertEquals(1, standing.published(Topic.Names.ENCODER_FACTS).size());
        var letter = standing.records(FACTS + ".dlq").getFirst();
        assertEquals(
                "event-too-large",
                EventCodec.text(letter.headers(), Headers.DEAD_LETTER_CODE).orElseThrow());
    }

    @Test
    void addsWordsThatTheFactDoesNotHold() {
        consume(record(ada, Samples.fact(1, Kind.ATTRIBUTE, "allergic-to", "Walnuts put me in hospital")));

        String embedded = encoder.batches.getFirst().getFirst();
        assertTrue(embedded.endsWith(": Walnuts put me in hospital"), embedded);
        assertTrue(embedded.contains("eat"), embedded);
    }

    private ConsumerRecord<String, byte[]> record(PersonId person, Event event) {
        return standing.record(FACTS, person, event);
    }

    @SafeVarargs
    private void consume(ConsumerRecord<String, byte[]>... records) {
        consume(List.of(records));
    }

    private void consume(List<ConsumerRecord<String, byte[]>> records) {
        consumer.consume(batch(records));
    }

    private static ConsumerRecords<String, byte[]> batch(List<ConsumerRecord<String, byte[]>> records) {
        return new ConsumerRecords<>(Map.of(new TopicPartition(FACTS, 0), new ArrayList<>(records)), Map.of());
    }
}
