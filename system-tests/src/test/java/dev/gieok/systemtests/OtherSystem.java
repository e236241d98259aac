package dev.gieok.systemtests;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** A producer that knows nothing of our code, and what became of its records. */
final class OtherSystem {
    static final String TOPIC = "external.observations.v1";

    private OtherSystem() {}

    static String json(String text) {
        return Person.JSON.createObjectNode().put("text", text).toString();
    }

    static void publish(String source, String subject, String id, String value) {
        publish(RunningSystem.standalone().bootstrapServers(), source, subject, id, value);
    }

    static void publish(String bootstrapServers, String source, String subject, String id, String value) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> record = new ProducerRecord<>(TOPIC, value);
            Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_type",
                            "dev.gieok.external-observation.v1",
                            "ce_source",
                            source,
                            "ce_subject",
                            subject,
                            "ce_id",
                            id,
                            "content-type",
                            "application/json")
                    .forEach((name, header) -> record.headers().add(name, header.getBytes(StandardCharsets.UTF_8)));
            producer.send(record);
        }
    }

    /** The cause under which a record with this header was put aside. */
    static String deadLetterCode(String header, String value) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", RunningSystem.standalone().bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition partition = new TopicPartition(TOPIC + ".dlq", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return Awaitility.await("a dead letter of " + value)
                    .atMost(Duration.ofMinutes(4))
                    .until(
                            () -> {
                                String code = "";
                                for (var record : consumer.poll(Duration.ofMillis(500))) {
                                    if (value.equals(text(record.headers().lastHeader(header)))) {
                                        code = text(record.headers().lastHeader("gieok-dead-letter-code"));
                                    }
                                }
                                return code;
                            },
                            code -> !code.isEmpty());
        }
    }

    private static String text(Header header) {
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
