package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.standalone.cli.faults.Redelivering;
import dev.gieok.standalone.cli.faults.Settling;
import dev.gieok.standalone.cli.launch.Standalone;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A forgotten fact and an erased person stay gone: whatever a stale page sends, another system publishes again or anew,
 * Kafka delivers again, an operator replays, and though a backup from before is restored.
 */
class GoneStaysGoneTest {
    private static final String CRM = "urn:crm";
    private static final String STRANGER = "urn:not-yet-allowed";
    private static final String EMPLOYER = "The customer works at Quexlidor";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    Path folder;

    private final Standalone system = RunningSystem.standalone();
    private final Person tom = RunningSystem.somebody();
    private final Person minji = RunningSystem.somebody();

    @Test
    void nothingBringsThemBack() throws Exception {
        ObjectNode told =
                Person.JSON.createObjectNode().put("text", "I like tiddlywinks").put("externalId", "diary-1");
        tom.decided(
                tom.post("/v1/observations", told).is(202).get("observationId").asText());
        tom.post("/v1/sources", Person.JSON.createObjectNode().put("source", CRM))
                .is(201);
        OtherSystem.publish(CRM, tom.name(), "crm-1", OtherSystem.json(EMPLOYER));
        String letter = "letter-" + UUID.randomUUID();
        OtherSystem.publish(STRANGER, tom.name(), letter, OtherSystem.json(EMPLOYER));
        assertEquals("source-not-allowed", OtherSystem.deadLetterCode("ce_id", letter));
        tom.teach("I live in Daegu");
        minji.teach("I live in Zandvoort");
        JsonNode game = known("tiddlywinks");
        JsonNode work = known("Quexlidor");
        Path backup = folder.resolve("data");
        frozen(() -> copy(system.home().path().resolve("data"), backup));

        tom.delete("/v1/memories/" + id(game)).is(204);
        tom.delete("/v1/memories/" + id(work)).is(204);
        String certificate = erased();

        // A stale page.
        assertEquals(404, tom.get("/v1/memories/" + id(game)).status());
        assertEquals(404, tom.get("/v1/memories/" + id(game) + "/history").status());
        assertEquals(404, edited(game));
        assertEquals(
                404,
                tom.post("/v1/memories/" + id(game) + "/restore", Person.JSON.createObjectNode())
                        .status());
        // A client and a CRM that send again what they sent, and Kafka that delivers all of it again.
        tom.post("/v1/observations", told).is(202);
        OtherSystem.publish(CRM, tom.name(), "crm-1", OtherSystem.json(EMPLOYER));
        int again = new Redelivering(system.bootstrapServers()).again(Set.of(pseudonym()), new Random(1));
        assertTrue(again >= 6, "observations and commands were delivered again: " + again);
        new Settling(system.bootstrapServers(), PATIENCE).await();
        gone();
        // A CRM that goes on: the same under an id that was never seen, and written otherwise.
        OtherSystem.publish(CRM, tom.name(), "crm-2", OtherSystem.json(EMPLOYER));
        OtherSystem.publish(CRM, tom.name(), "crm-3", OtherSystem.json("the customer works at QUEXLIDOR!"));
        // A dead letter from before, of a system that is allowed since.
        tom.post("/v1/sources", Person.JSON.createObjectNode().put("source", STRANGER))
                .is(201);
        Command.gieok("dlq", "replay", "--id", letter).is(0);
        new Settling(system.bootstrapServers(), PATIENCE).await();
        gone();

        system.stop();
        delete(system.home().path().resolve("data"));
        copy(backup, system.home().path().resolve("data"));
        system.start();

        Awaitility.await("both are gone again").atMost(PATIENCE).untilAsserted(this::gone);
        Awaitility.await("certificate " + certificate)
                .atMost(PATIENCE)
                .until(() -> minji.get("/v1/certificates/" + certificate).status() == 200);
        OtherSystem.publish(CRM, tom.name(), "crm-4", OtherSystem.json(EMPLOYER));
        new Settling(system.bootstrapServers(), PATIENCE).await();
        gone();
        // The ledger and the log have lost them, too: saying it again makes a new fact, and no version of the old one.
        JsonNode anew = tom.teach("I like tiddlywinks");
        assertEquals("retain", anew.at("/decisions/0/decision").asText(), anew.toString());
        assertFalse(anew.toString().contains(id(game)));
        assertEquals(2, tom.memories("").size());
    }

    private void gone() {
        for (String status : List.of("active", "superseded", "faded")) {
            String shown = tom.memories("&status=" + status).toString();
            assertFalse(shown.contains("tiddlywinks") || shown.contains("Quexlidor"), shown);
        }
        String recalled = tom.recall("tiddlywinks Quexlidor").toString();
        assertFalse(recalled.contains("tiddlywinks") || recalled.contains("Quexlidor"), recalled);
        assertEquals(1, tom.memories("").size(), "what was not forgotten is there");
        assertTrue(minji.memories("").isEmpty());
        assertTrue(minji.recall("Zandvoort").isEmpty());
    }

    private JsonNode known(String word) {
        return Awaitility.await("a memory of " + word)
                .atMost(PATIENCE)
                .until(
                        () -> tom.memories("").stream()
                                .filter(memory -> memory.toString().contains(word))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private String erased() {
        String certificate = minji.post(
                        "/v1/erasure", Person.JSON.createObjectNode().put("confirm", "erase everything about me"))
                .is(202)
                .get("certificateId")
                .asText();
        Awaitility.await("certificate " + certificate)
                .atMost(PATIENCE)
                .until(() -> minji.get("/v1/certificates/" + certificate).status() == 200);
        return certificate;
    }

    private int edited(JsonNode fact) {
        return tom.send(tom.request("/v1/memories/" + id(fact))
                        .header("Content-Type", "application/merge-patch+json")
                        .header("If-Match", "\"" + fact.get("version").asText() + "\"")
                        .method("PATCH", BodyPublishers.ofString("{\"text\":\"I like tiddlywinks a lot\"}")))
                .status();
    }

    private String pseudonym() {
        return Victim.pseudonym(tom.name());
    }

    /** All processes hold still meanwhile: the copy is what a power cut would leave, which they start from. */
    private void frozen(Copying copying) throws IOException, InterruptedException {
        signal("-STOP");
        try {
            copying.run();
        } finally {
            signal("-CONT");
        }
    }

    private void signal(String signal) throws IOException, InterruptedException {
        String processes = system.runningParts().stream()
                .map(part -> Long.toString(system.pid(part).orElseThrow()))
                .collect(Collectors.joining(" "));
        Process kill = new ProcessBuilder("bash", "-c", "kill " + signal + " " + processes)
                .inheritIO()
                .start();
        assertEquals(0, kill.waitFor());
    }

    private interface Copying {
        void run() throws IOException;
    }

    private static String id(JsonNode fact) {
        return fact.get("factId").asText();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path data) throws IOException {
        try (var files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
