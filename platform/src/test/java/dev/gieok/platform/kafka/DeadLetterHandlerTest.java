package dev.gieok.platform.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gieok.contracts.Topic;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadLetterHandlerTest {
    @TempDir
    Path folder;

    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private final AtomicBoolean stopping = new AtomicBoolean();

    @Test
    void whatFailsWhileTheServiceEndsComesAgain() {
        stopping.set(true);

        assertFalse(isSettled());
        assertEquals(0, producer.history().size());
    }

    @Test
    void whatFailsWhileItRunsIsADeadLetter() {
        isSettled();

        assertEquals(1, producer.history().size());
    }

    private boolean isSettled() {
        MasterKey master = MasterKey.loadOrCreate(folder.resolve("keys/master.json"));
        var persons = new BlobPersonRegistry(new FolderBlobs(folder.resolve("blobs")), master);
        var letters = new DeadLetters(producer, master, persons, Clock.systemUTC());
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(Topic.Names.EXTERNAL_OBSERVATIONS, 1, 42, "minji", new byte[] {1});
        var handler = new DeadLetterHandler(letters, stopping::get);
        var message = new IncomingKafkaRecord<>(record, "in", 0, null, handler, false);
        return handler.handle(message, new RejectedExecutionException(), Metadata.empty())
                .subscribeAsCompletionStage()
                .isDone();
    }
}
