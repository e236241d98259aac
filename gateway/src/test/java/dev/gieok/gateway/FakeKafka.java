package dev.gieok.gateway;

import dev.gieok.contracts.event.Event;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.event.EventCodec;
import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Kafka as a producer sees it: keeps what it is sent, or is down. */
@Mock
@Singleton
public class FakeKafka {
    private final CopyOnWriteArrayList<ProducerRecord<String, byte[]>> records = new CopyOnWriteArrayList<>();
    private volatile @Nullable RuntimeException refusal;
    private volatile Consumer<ProducerRecord<String, byte[]>> onSend = record -> {};

    @Produces
    @Singleton
    @Mock
    Producer<String, byte[]> producer() {
        return new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer()) {
            @Override
            public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> record, Callback callback) {
                RuntimeException failure = refusal;
                if (failure != null) {
                    callback.onCompletion(null, failure);
                    return CompletableFuture.failedFuture(failure);
                }
                records.add(record);
                Future<RecordMetadata> sent = super.send(record, callback);
                onSend.accept(record);
                return sent;
            }
        };
    }

    public void reset() {
        refusal = null;
        onSend = record -> {};
        records.clear();
    }

    public void goDown() {
        refusal = new TimeoutException("no broker");
    }

    public void findTooLarge() {
        refusal = new RecordTooLargeException("told to fail");
    }

    public void onSend(Consumer<ProducerRecord<String, byte[]>> listener) {
        onSend = listener;
    }

    public List<ProducerRecord<String, byte[]>> records(String topic) {
        return records.stream().filter(record -> record.topic().equals(topic)).toList();
    }

    public List<Envelope<Event>> events(String topic, EventCodec codec) {
        return records(topic).stream()
                .map(record -> codec.decode(record.headers(), record.value()))
                .toList();
    }
}
