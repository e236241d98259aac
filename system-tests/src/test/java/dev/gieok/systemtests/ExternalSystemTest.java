package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A producer that knows nothing of our code teaches the memory of a person who allowed it to. */
class ExternalSystemTest {
    private final Person minji = RunningSystem.somebody();

    @Test
    void whatAnAllowedSourcePublishesIsRecalled() {
        allow("https://crm.example");
        OtherSystem.publish(
                "https://crm.example", minji.name(), "crm-1", OtherSystem.json("The customer lives in Busan"));
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
                        OtherSystem.TOPIC,
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
        kcat.getOutputStream().write(OtherSystem.json("나는 대전에 살아").getBytes(StandardCharsets.UTF_8));
        kcat.getOutputStream().close();
        assertEquals(0, kcat.waitFor(), new String(kcat.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        awaitMemory("대전");
    }

    @Test
    void aSourceThatIsNotAllowedAndJunkLandInTheDeadLetterAndTheLineGoesOn() {
        allow("urn:good");
        String stranger = "urn:stranger-" + UUID.randomUUID();
        String junk = "junk-" + UUID.randomUUID();
        OtherSystem.publish(stranger, minji.name(), "x-1", OtherSystem.json("The customer lives in Atlantis"));
        OtherSystem.publish("urn:good", minji.name(), junk, "{not json");
        OtherSystem.publish("urn:good", minji.name(), "good-1", OtherSystem.json("The customer lives in Suwon"));

        awaitMemory("Suwon");
        assertTrue(minji.recall("Atlantis").stream()
                .noneMatch(item -> item.toString().contains("Atlantis")));
        assertEquals("source-not-allowed", OtherSystem.deadLetterCode("ce_source", stranger));
        assertEquals("malformed-event", OtherSystem.deadLetterCode("ce_id", junk));
    }

    @Test
    void whatIsReplayedHappenedWhenItFirstCame() {
        allow("urn:good");
        String stranger = "urn:stranger-" + UUID.randomUUID();
        String old = "old-" + UUID.randomUUID();
        OtherSystem.publish(stranger, minji.name(), old, OtherSystem.json("I live in Turin"));
        assertEquals("source-not-allowed", OtherSystem.deadLetterCode("ce_id", old));
        OtherSystem.publish("urn:good", minji.name(), "new-1", OtherSystem.json("I live in Milan"));
        awaitMemory("Milan");

        allow(stranger);
        Command.gieok("dlq", "replay", "--id", old).is(0);
        awaitMemory("Turin");

        assertTrue(minji.memories("&status=active").toString().contains("Milan"));
        assertTrue(minji.memories("&status=superseded").toString().contains("Turin"));
    }

    private void awaitMemory(String word) {
        Awaitility.await("a memory of " + word)
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> minji.memories("").stream()
                        .anyMatch(memory -> memory.toString().contains(word)));
    }

    private void allow(String source) {
        ObjectNode body = Person.JSON.createObjectNode().put("source", source);
        int status = minji.post("/v1/sources", body).status();
        assertTrue(status == 200 || status == 201, "POST /v1/sources answered " + status);
    }

    private static boolean isInstalled(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "-V").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
