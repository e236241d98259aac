package dev.gieok.reasoning.component;

import static org.awaitility.Awaitility.await;

import dev.gieok.contracts.Headers;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonRegistry;
import dev.gieok.reasoning.Received;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Where a test puts records onto channels, as Kafka would, and reads what came out. */
@Singleton
public class Station {
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final int REPLY_PARTITION = 3;

    private final InMemoryConnector connector;
    private final RecordingProducer kafka;
    private final EventCodec codec;
    private final PersonId person;
    private final IdIssuer ids;

    Station(@Any InMemoryConnector connector, RecordingProducer kafka, EventCodec codec, PersonRegistry persons) {
        this.connector = connector;
        this.kafka = kafka;
        this.codec = codec;
        this.person = persons.enrol("somebody");
        this.ids = new IdIssuer(persons.keys(person));
    }

    void clear() {
        kafka.clear();
    }

    ObservationId observationId() {
        return new ObservationId(ids.random("obs"));
    }

    ChatRequested chat(String text, List<String> without, boolean stream) {
        return new ChatRequested(
                new AnswerId(ids.random("ans")),
                observationId(),
                new SessionId("s1"),
                List.of(Part.text(text)),
                List.of(),
                NOW,
                NOW,
                Retention.AUTO,
                without,
                List.of(),
                stream);
    }

    void send(String channel, Event event) {
        EventCodec.Encoded encoded = codec.encode(person, ids.random("evt"), NOW, event);
        EventCodec.add(encoded.headers(), Headers.REPLY_PARTITION, Integer.toString(REPLY_PARTITION));
        connector.source(channel).send(Received.record("topic", person, NOW, encoded));
    }

    List<ProducerRecord<String, byte[]>> records(Topic topic) {
        return kafka.records(topic);
    }

    <E extends Event> List<E> events(Topic topic, Class<E> type) {
        return kafka.events(topic, type, codec);
    }

    <E extends Event> E awaited(Topic topic, Class<E> type) {
        return await().atMost(Duration.ofMinutes(2))
                .until(() -> events(topic, type), events -> !events.isEmpty())
                .getFirst();
    }
}
