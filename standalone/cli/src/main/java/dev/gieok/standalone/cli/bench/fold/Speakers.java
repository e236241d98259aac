package dev.gieok.standalone.cli.bench.fold;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.standalone.cli.bench.Statement;
import dev.gieok.standalone.cli.bench.Statements;
import dev.gieok.standalone.cli.launch.Home;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Several people whose observations are put onto the topic as the gateway puts them there, without a gateway. */
final class Speakers implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;
    private final EventCodec codec;
    private final List<PersonKeys> people;
    private final Statements statements;
    private int said;

    Speakers(Home home, String bootstrapServers, int people, long seed) {
        var persons =
                new BlobPersonRegistry(new FolderBlobs(home.data("blobs")), MasterKey.loadOrCreate(home.masterKey()));
        this.codec = new EventCodec(persons, "/bench");
        this.people = IntStream.range(0, people)
                .mapToObj(i -> persons.keys(persons.enrol("speaker" + i)))
                .toList();
        this.statements = new Statements(seed);
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        20),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Returns when Kafka has so many more of them. */
    void say(int messages) {
        for (Statement statement : statements.take(messages)) {
            PersonKeys keys = people.get(said++ % people.size());
            Instant now = Instant.now();
            var event = new ObservationAccepted(
                    new ObservationId(new IdIssuer(keys).random("obs")),
                    statement.text(),
                    null,
                    now,
                    now,
                    null,
                    "bench",
                    null,
                    Retention.AUTO,
                    Trust.PERSON);
            EventCodec.Encoded encoded =
                    codec.encode(keys.person(), UUID.randomUUID().toString(), now, event);
            producer.send(new ProducerRecord<>(
                    Topic.GATEWAY_OBSERVATIONS.topicName(),
                    null,
                    keys.person().value(),
                    encoded.value(),
                    encoded.headers()));
        }
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
