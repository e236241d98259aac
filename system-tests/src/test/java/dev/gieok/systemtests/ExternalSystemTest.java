package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A producer that knows nothing of our code teaches the memory of a person who allowed it to. */
class ExternalSystemTest {
    private static final String TOPIC = "external.observations.v1";

    private final Person minji = RunningSystem.somebody();

    @Test
    void whatAnAllowedSourcePublishesIsRecalled() {
        allow("https://crm.example");
        publish("https://crm.example", minji.name(), "crm-1", json("The customer lives in Busan"));
        awaitMemory("Busan");
    }

    @Test
    void kcatIsEnough() throws Exception {
        Assumptions.assumeTrue(isInstalled("kcat"), "kcat is not installed");
        allow("urn:calendar");
        Process kcat = new ProcessBuilder(
                        "kcat",
                        "-P",
                        "-b",
                        RunningSystem.standalone().bootstrapServers(),
                        "-t",
                        TOPIC,
                        "-H",
                        "ce_specversion=1.0",
                        "-H",
                        "ce_type=dev.gieok.external-observation.v1",
                        "-H",
                        "ce_source=urn:calendar",
                        "-H",
                        "ce_subject=" + minji.name(),
                        "-H",
                        "ce_id=" + UUID.randomUUID(),
                        "-H",
                        "content-type=application/json")
                .redirectErrorStream(true)
                .start();
        kcat.getOutputStream().write(json("나는 대전에 살아").getBytes(StandardCharsets.UTF_8));
        kcat.getOutputStream().close();
        assertEquals(0, kcat.waitFor(), new String(kcat.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        awaitMemory("대전");
    }

    @Test
    void aSourceThatIsNotAllowedAndJunkLandInTheDeadLetterAndTheLineGoesOn() {
        allow("urn:good");
        String stranger = "urn:stranger-" + UUID.randomUUID();
        String junk = "junk-" + UUID.randomUUID();
        publish(stranger, minji.name(), "x-1", json("The customer lives in Atlantis"));
        publish("urn:good", minji.name(), junk, "{not json");
        publish("urn:good", minji.name(), "good-1", json("The customer lives in Suwon"));

        awaitMemory("Suwon");
        assertTrue(minji.recall("Atlantis").stream()
                .noneMatch(item -> item.toString().contains("Atlantis")));
        assertEquals("source-not-allowed", deadLetterCode("ce_source", stranger));
        assertEquals("malformed-event", deadLetterCode("ce_id", junk));
    }

    private void awaitMemory(String word) {
        Awaitility.await("a memory of " + word)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> minji.memories("").stream()
                        .anyMatch(memory -> memory.toString().contains(word)));
    }

    private void allow(String source) {
        ObjectNode body = Person.JSON.createObjectNode().put("source", source);
        int status = minji.post("/v1/sources", body).status();
        assertTrue(status == 200 || status == 201, "POST /v1/sources answered " + status);
    }

    private static String json(String text) {
        return Person.JSON.createObjectNode().put("text", text).toString();
    }

    private static void publish(String source, String subject, String id, String value) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", RunningSystem.standalone().bootstrapServers());
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
    private static String deadLetterCode(String header, String value) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", RunningSystem.standalone().bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition partition = new TopicPartition(TOPIC + ".dlq", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return Awaitility.await("a dead letter of " + value)
                    .atMost(Duration.ofSeconds(30))
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

    private static boolean isInstalled(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "-V").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
