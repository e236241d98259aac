package dev.gieok.gateway;

import dev.gieok.contracts.Headers;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.gateway.adapter.kafka.AnswersConsumer;
import dev.gieok.platform.event.EventCodec;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import io.smallrye.reactive.messaging.memory.InMemorySource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;

/** Answers questions from Kafka as a test says. */
@ApplicationScoped
public class FakeReasoning {
    private final FakeKafka kafka;
    private final EventCodec codec;
    private final InMemoryConnector connector;

    FakeReasoning(FakeKafka kafka, EventCodec codec, @Connector("smallrye-in-memory") InMemoryConnector connector) {
        this.kafka = kafka;
        this.codec = codec;
        this.connector = connector;
    }

    /** From now on every question is answered by these events. */
    public void answers(Function<ChatRequested, List<Event>> script) {
        kafka.onSend(record -> {
            if (record.topic().equals(Topic.Names.GATEWAY_REQUESTS)) {
                var envelope = codec.decode(record.headers(), record.value());
                script.apply((ChatRequested) envelope.event()).forEach(event -> says(envelope.person(), event));
            }
        });
    }

    /** One event on the answers' topic. */
    public void says(PersonId person, Event event) {
        EventCodec.Encoded encoded = codec.encode(person, UUID.randomUUID().toString(), Instant.now(), event);
        deliver(new ConsumerRecord<>(
                Topic.Names.REASONING_ANSWERS,
                0,
                0,
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                0,
                0,
                person.value(),
                encoded.value(),
                encoded.headers(),
                Optional.empty()));
    }

    /** A record that is none of ours. */
    public void garbles(PersonId person) {
        deliver(new ConsumerRecord<>(
                Topic.Names.REASONING_ANSWERS,
                0,
                0,
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                0,
                0,
                person.value(),
                new byte[] {1, 2, 3},
                new RecordHeaders().add(Headers.ID, "x".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                Optional.empty()));
    }

    private void deliver(ConsumerRecord<String, byte[]> record) {
        InMemorySource<ConsumerRecord<String, byte[]>> answers = connector.source(AnswersConsumer.ANSWERS_IN);
        answers.send(record);
    }
}
