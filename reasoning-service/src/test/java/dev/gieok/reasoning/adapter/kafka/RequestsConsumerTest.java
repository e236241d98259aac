package dev.gieok.reasoning.adapter.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.event.AnswerCompleted;
import dev.gieok.contracts.event.AnswerFailed;
import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.ObservationFailed;
import dev.gieok.contracts.event.RequestEncoded;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.kafka.EventPublisher;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.PersonRegistry;
import dev.gieok.reasoning.Received;
import dev.gieok.reasoning.answering.Answering;
import dev.gieok.reasoning.answering.Draft;
import dev.gieok.reasoning.extraction.CandidateFinder;
import dev.gieok.reasoning.extraction.Extracting;
import dev.gieok.reasoning.llm.Questions;
import dev.gieok.reasoning.understanding.Extractor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestsConsumerTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final ChatRequested CHAT = Questions.chat("I live in Busan.");
    private static final RecallResult NOTHING = new RecallResult(List.of(), List.of(), List.of(), List.of(), List.of());

    /** How Kafka refuses an event of a type. */
    private final Map<Class<? extends Event>, RuntimeException> refused = new HashMap<>();

    private final MockProducer<String, byte[]> kafka =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer()) {
                @Override
                public synchronized Future<RecordMetadata> send(
                        ProducerRecord<String, byte[]> record, Callback callback) {
                    Event event = codec.decode(record.headers(), record.value()).event();
                    RuntimeException refusal = refused.get(event.getClass());
                    if (refusal != null) {
                        callback.onCompletion(null, refusal);
                        return CompletableFuture.failedFuture(refusal);
                    }
                    return super.send(record, callback);
                }
            };
    private EventCodec codec;
    private PersonId person;
    private RequestsConsumer consumer;

    @BeforeEach
    void somebody(@TempDir Path folder) {
        PersonRegistry persons = new BlobPersonRegistry(
                new FolderBlobs(folder.resolve("blobs")), MasterKey.loadOrCreate(folder.resolve("keys/master.json")));
        codec = new EventCodec(persons, "/test");
        person = persons.enrol("somebody");
        Answering answering = new Answering(
                (p, request) -> NOTHING,
                new Extracting(new Extractor(), CandidateFinder.none(), ZoneOffset.UTC),
                (asking, progress) -> new Draft(Outcome.UNKNOWN, "I do not know.", Map.of(), "grounded", null),
                persons,
                Clock.fixed(NOW, ZoneOffset.UTC),
                12);
        consumer = new RequestsConsumer(codec, new EventPublisher(kafka, codec, Clock.systemUTC()), answering);
    }

    @Test
    void answersAndTeaches() {
        consumer.consume(record());

        assertEquals(
                List.of(AnswerCompleted.class, CandidatesExtracted.class),
                published().stream().map(Object::getClass).toList());
    }

    @Test
    void whatIsTooLargeToBeLearntEndsAsFailedAndIsPutAside() {
        refused.put(CandidatesExtracted.class, new RecordTooLargeException("told to"));

        NonRetriableException refusal = assertThrows(NonRetriableException.class, () -> consumer.consume(record()));

        assertEquals(ErrorCode.EVENT_TOO_LARGE, refusal.code());
        assertEquals(AnswerCompleted.class, published().getFirst().getClass());
        assertEquals(
                List.of(new ObservationFailed(CHAT.observationId(), ErrorCode.EVENT_TOO_LARGE.code())),
                published().subList(1, published().size()));
    }

    @Test
    void anAnswerThatIsTooLargeEndsAsFailed() {
        refused.put(AnswerCompleted.class, new RecordTooLargeException("told to"));

        assertThrows(NonRetriableException.class, () -> consumer.consume(record()));

        assertEquals(CandidatesExtracted.class, published().getFirst().getClass());
        assertEquals(
                List.of(new AnswerFailed(CHAT.answerId(), CHAT.sessionId(), ErrorCode.EVENT_TOO_LARGE.code())),
                published().subList(1, published().size()));
    }

    @Test
    void nothingHasFailedThatIsTriedAgain() {
        refused.put(AnswerCompleted.class, new RecordTooLargeException("told to"));
        refused.put(CandidatesExtracted.class, new TimeoutException("no broker"));

        assertThrows(RetriableException.class, () -> consumer.consume(record()));

        assertEquals(List.of(), published());
    }

    private ConsumerRecord<String, byte[]> record() {
        EventCodec.Encoded encoded = codec.encode(person, "evt-1", NOW, new RequestEncoded(CHAT, null));
        return Received.record(Topic.ENCODER_REQUESTS.topicName(), person, NOW, encoded);
    }

    private List<Event> published() {
        return kafka.history().stream()
                .map(sent -> codec.decode(sent.headers(), sent.value()).event())
                .toList();
    }
}
