package dev.gieok.standalone.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {
    @TempDir
    Path folder;

    @Test
    void startsInThisProcessAndKeepsItsTopics() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0)) {
            Line line = new Line(kafka.bootstrapServers(), "kept");
            line.create();
            line.write(0, 3);
        }
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0)) {
            assertEquals(Line.numbers(3), new Line(kafka.bootstrapServers(), "kept").read(3));
        }
    }

    @Test
    void makesNoTopicThatNobodyDeclared() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            new Line(kafka.bootstrapServers(), "declared").create();

            Set<String> topics = admin.listTopics().names().get();

            assertTrue(topics.contains("declared"));
            assertFalse(admin.describeConfigs(Set.of(new org.apache.kafka.common.config.ConfigResource(
                            org.apache.kafka.common.config.ConfigResource.Type.BROKER, "1")))
                    .all()
                    .get()
                    .values()
                    .iterator()
                    .next()
                    .get("auto.create.topics.enable")
                    .value()
                    .equals("true"));
        }
    }
}
