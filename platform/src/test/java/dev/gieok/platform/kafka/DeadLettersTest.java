package dev.gieok.platform.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Headers;
import dev.gieok.contracts.Topic;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadLettersTest {
    @TempDir
    Path folder;

    private MockProducer<String, byte[]> producer =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());

    @Test
    void whatCameInClearIsSealedAndNamesNobody() {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                Topic.Names.EXTERNAL_OBSERVATIONS, 1, 42, "minji", "junk 호두".getBytes(StandardCharsets.UTF_8));
        EventCodec.add(record.headers(), Headers.SUBJECT, "minji");
        put(record, ErrorCode.MALFORMED_EVENT);

        ProducerRecord<String, byte[]> letter = producer.history().getFirst();
        assertEquals("external.observations.v1.dlq", letter.topic());
        assertNull(letter.key());
        assertFalse(new String(letter.value(), StandardCharsets.UTF_8).contains("호두"));
        assertFalse(
                EventCodec.text(letter.headers(), Headers.SUBJECT).orElseThrow().contains("minji"));
        assertEquals(Optional.of("malformed-event"), EventCodec.text(letter.headers(), Headers.DEAD_LETTER_CODE));
        assertEquals(Optional.of("42"), EventCodec.text(letter.headers(), Headers.DEAD_LETTER_OFFSET));
    }

    @Test
    void whatIsAboutAKnownPersonIsSealedWithTheirOwnKeys() {
        MasterKey master = MasterKey.loadOrCreate(folder.resolve("keys/master.json"));
        var persons = new BlobPersonRegistry(new FolderBlobs(folder.resolve("blobs")), master);
        String minji = persons.enrol("minji").value();
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                Topic.Names.EXTERNAL_OBSERVATIONS, 1, 42, "minji", "호두".getBytes(StandardCharsets.UTF_8));
        EventCodec.add(record.headers(), Headers.SUBJECT, "minji");
        put(record, ErrorCode.SOURCE_NOT_ALLOWED);

        ProducerRecord<String, byte[]> letter = producer.history().getFirst();
        assertEquals(Optional.of(minji), EventCodec.text(letter.headers(), Headers.SUBJECT));
        byte[] clear = persons.keys(persons.enrol("minji")).open(letter.value(), DeadLetters.PERSON_SEALED);
        assertTrue(new String(clear, StandardCharsets.UTF_8).endsWith("호두"));
    }

    @Test
    void ofSomebodyWhoWasErasedNothingIsKept() {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                Topic.Names.EXTERNAL_OBSERVATIONS, 1, 42, "minji", "호두".getBytes(StandardCharsets.UTF_8));
        EventCodec.add(record.headers(), Headers.SUBJECT, "minji");
        put(record, ErrorCode.PERSON_ERASED);

        assertNull(producer.history().getFirst().value());
        assertNull(producer.history().getFirst().key());
    }

    @Test
    void whatIsSealedAlreadyStaysAsItIs() {
        byte[] sealed = {1, 2, 3};
        put(new ConsumerRecord<>(Topic.Names.MEMORY_COMMANDS, 0, 7, "per_x", sealed), ErrorCode.INTERNAL);
        assertEquals(sealed, producer.history().getFirst().value());
        assertEquals("per_x", producer.history().getFirst().key());
    }

    @Test
    void ofARecordThatIsTooLargeWithItsCauseIsKeptThatItCame() {
        producer = new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer()) {
            @Override
            public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> letter, Callback callback) {
                if (letter.value() == null) {
                    return super.send(letter, callback);
                }
                var failure = new RecordTooLargeException("told to fail");
                callback.onCompletion(null, failure);
                return CompletableFuture.failedFuture(failure);
            }
        };

        put(new ConsumerRecord<>(Topic.Names.MEMORY_COMMANDS, 0, 7, "per_x", new byte[1]), ErrorCode.INTERNAL);

        ProducerRecord<String, byte[]> letter = producer.history().getFirst();
        assertNull(letter.value());
        assertEquals(Optional.of("internal"), EventCodec.text(letter.headers(), Headers.DEAD_LETTER_CODE));
    }

    @Test
    void theCauseIsFoundBeneathWhateverWrapsIt() {
        assertEquals(
                ErrorCode.TEXT_TOO_LONG,
                DeadLetters.codeOf(new RuntimeException(new NonRetriableException(ErrorCode.TEXT_TOO_LONG))));
        assertEquals(ErrorCode.INTERNAL, DeadLetters.codeOf(new IllegalStateException("words of a person")));
    }

    private void put(ConsumerRecord<String, byte[]> record, ErrorCode code) {
        MasterKey master = MasterKey.loadOrCreate(folder.resolve("keys/master.json"));
        var persons = new BlobPersonRegistry(new FolderBlobs(folder.resolve("blobs")), master);
        new DeadLetters(producer, master, persons, Clock.systemUTC())
                .put(record, code)
                .join();
    }
}
