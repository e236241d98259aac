package dev.gieok.encoder;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.kafka.DeadLetters;
import dev.gieok.platform.kafka.EventPublisher;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.PersonRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The platform on a temporary folder, with a producer that keeps what it is given. */
public final class Standing {
    private final MasterKey master;

    public final Blobs blobs;
    public final PersonRegistry persons;
    public final EventCodec codec;
    public final BoundedProducer producer = new BoundedProducer();
    public final EventPublisher publisher;
    public final DeadLetters deadLetters;

    public Standing(Path folder) {
        this.master = MasterKey.loadOrCreate(folder.resolve("master.json"));
        this.blobs = new FolderBlobs(folder.resolve("blobs"));
        this.persons = new BlobPersonRegistry(blobs, master);
        this.codec = new EventCodec(persons, "/test");
        this.publisher = new EventPublisher(producer, codec, Clock.systemUTC());
        this.deadLetters = new DeadLetters(producer, master, persons, Clock.systemUTC());
    }

    /** The event as its consumer gets it. */
    public ConsumerRecord<String, byte[]> record(String topic, PersonId person, Event event) {
        EventCodec.Encoded encoded = codec.encode(person, UUID.randomUUID().toString(), Instant.now(), event);
        return record(topic, person.value(), encoded.value(), encoded.headers());
    }

    public static ConsumerRecord<String, byte[]> record(
            String topic, String key, byte @Nullable [] value, RecordHeaders headers) {
        return new ConsumerRecord<>(
                topic,
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                key.length(),
                value == null ? -1 : value.length,
                key,
                value,
                headers,
                java.util.Optional.empty());
    }

    /** Kafka takes no larger record from now on. */
    public void refuseLargerThan(int bytes) {
        producer.most = bytes;
    }

    /** What was published to the topic, opened. */
    public List<Envelope<Event>> published(String topic) {
        return records(topic).stream()
                .map(record -> codec.decode(record.headers(), record.value()))
                .toList();
    }

    public List<ProducerRecord<String, byte[]>> records(String topic) {
        return producer.history().stream()
                .filter(record -> record.topic().equals(topic))
                .toList();
    }

    /** Refuses what is too large as a real producer does: by its callback. */
    public static final class BoundedProducer extends MockProducer<String, byte[]> {
        private int most = Integer.MAX_VALUE;

        BoundedProducer() {
            super(true, null, new StringSerializer(), new ByteArraySerializer());
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> record, Callback callback) {
            if (record.value() == null || record.value().length <= most) {
                return super.send(record, callback);
            }
            var failure = new RecordTooLargeException("told to fail");
            callback.onCompletion(null, failure);
            return CompletableFuture.failedFuture(failure);
        }
    }
}
