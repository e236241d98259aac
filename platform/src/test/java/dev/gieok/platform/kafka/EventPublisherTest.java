package dev.gieok.platform.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.AnswerFailed;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventPublisherTest {
    private static final AnswerFailed EVENT =
            new AnswerFailed(new AnswerId("ans_" + "0".repeat(26)), new SessionId("kitchen"), "internal");

    @TempDir
    Path folder;

    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
    private PersonId person;
    private EventPublisher publisher;

    @BeforeEach
    void open() {
        var persons = new BlobPersonRegistry(
                new FolderBlobs(folder.resolve("blobs")), MasterKey.loadOrCreate(folder.resolve("keys/master.json")));
        person = persons.enrol("minji");
        publisher = new EventPublisher(producer, new EventCodec(persons, "/test"), Clock.systemUTC());
    }

    @Test
    void asksToTryAgainWhatKafkaMayTakeLater() {
        assertThrows(RetriableException.class, () -> refusedWith(new TimeoutException("told to fail")));
    }

    @Test
    void doesNotAskToTryAgainWhatIsTooLargeForARecord() {
        var refused = assertThrows(
                NonRetriableException.class, () -> refusedWith(new RecordTooLargeException("told to fail")));

        assertEquals(ErrorCode.EVENT_TOO_LARGE, refused.code());
    }

    private void refusedWith(RuntimeException cause) {
        CompletableFuture<Void> published = publisher.publish(Topic.REASONING_ANSWERS, person, EVENT);
        producer.errorNext(cause);
        EventPublisher.joined(published);
    }
}
