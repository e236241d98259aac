package dev.gieok.reasoning.component;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.Event;
import dev.gieok.platform.event.EventCodec;
import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Stands where Kafka would take events. */
@Mock
@Singleton
public class RecordingProducer {
    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());

    @Produces
    @Singleton
    @Mock
    public Producer<String, byte[]> producer() {
        return producer;
    }

    public List<ProducerRecord<String, byte[]>> records(Topic topic) {
        return producer.history().stream()
                .filter(record -> record.topic().equals(topic.topicName()))
                .toList();
    }

    public <E extends Event> List<E> events(Topic topic, Class<E> type, EventCodec codec) {
        return records(topic).stream()
                .map(record -> codec.decode(record.headers(), record.value()).event())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    public void clear() {
        producer.clear();
    }
}
