package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person who was really there is gone everywhere, provably; nothing brings them back but themselves, as somebody new. */
class ErasureTest {
    private static final String CRM = "urn:crm";

    @TempDir
    Path folder;

    private final Person minji = RunningSystem.somebody();
    private final Person tom = RunningSystem.somebody();

    @Test
    void aPersonIsErasedProvablyAndForGood() throws Exception {
        minji.teach("I'm allergic to walnuts and I live in Busan");
        String answer = minji.ask("kitchen", "Where do I live?").get("answerId").asText();
        minji.kept(answer);
        String media = uploaded();
        minji.post("/v1/sources", Person.JSON.createObjectNode().put("source", CRM))
                .is(201);
        OtherSystem.publish(CRM, minji.name(), "crm-1", OtherSystem.json("The customer works at Hanbit"));
        awaitMemory("Hanbit");
        String refused = "refused-" + UUID.randomUUID();
        OtherSystem.publish("urn:stranger", minji.name(), refused, OtherSystem.json("The customer lives in Atlantis"));
        assertEquals("source-not-allowed", OtherSystem.deadLetterCode("ce_id", refused));
        String fact = minji.memories("").getFirst().get("factId").asText();
        tom.teach("I live in Daegu");
        assertTrue(Command.gieok("events", "--user", minji.name()).is(0).contains("I live in Busan"));

        String certificate = minji.post(
                        "/v1/erasure", Person.JSON.createObjectNode().put("confirm", "erase everything about me"))
                .is(202)
                .get("certificateId")
                .asText();

        // At once: nothing more is taken in, and nothing is shown.
        assertEquals(
                "person-erased",
                minji.post("/v1/observations", Person.JSON.createObjectNode().put("text", "I live in Jeju"))
                        .is(409)
                        .get("code")
                        .asText());
        assertGone(fact, answer, media);
        String whileErasing = "while-" + UUID.randomUUID();
        Person ada = RunningSystem.somebody();
        ada.tell("I live in Daejeon");
        Path byOperator = folder.resolve("ada.json");
        var operator = CompletableFuture.supplyAsync(
                () -> Command.gieok("erase", "--user", ada.name(), "--out", byOperator.toString()));
        JsonNode certified = certified(certificate);

        certificateHolds(certified);
        assertGone(fact, answer, media);
        // A CRM that goes on publishing, and a dead letter that is handed in again.
        OtherSystem.publish(CRM, minji.name(), whileErasing, OtherSystem.json("The customer lives in Gwangju"));
        assertTrue(Command.gieok("dlq", "replay", "--id", refused).is(0).contains("erased"));
        assertEquals("person-erased", OtherSystem.deadLetterCode("ce_id", whileErasing));
        assertGone(fact, answer, media);
        assertFalse(Command.gieok("events", "--user", minji.name()).is(1).contains("Busan"));
        assertEquals(1, tom.recall("Daegu").size());

        // Back again: somebody new, who is known by nothing.
        minji.teach("I live in Jeju");
        assertEquals(1, minji.memories("").size());
        assertTrue(minji.recall("walnuts").stream()
                .noneMatch(item -> item.toString().contains("walnut")));
        assertEquals(0, minji.get("/v1/sources").is(200).get("items").size());
        assertEquals(certified, minji.get("/v1/certificates/" + certificate).is(200), "the certificate stays theirs");
        assertEquals(404, tom.get("/v1/certificates/" + certificate).status());

        // An operator erases somebody, too; and gives the running system no other key.
        operator.get().is(0);
        Command.gieok("verify", byOperator.toString()).is(0);
        assertTrue(ada.memories("").isEmpty());
        assertTrue(Command.gieok("rotate-key").is(1).contains("./gieok down first"));
    }

    private JsonNode certified(String id) {
        return Awaitility.await("certificate " + id)
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> minji.get("/v1/certificates/" + id), reply -> reply.status() == 200)
                .body();
    }

    private void certificateHolds(JsonNode certificate) throws IOException {
        assertTrue(certificate.at("/removed/neo4j/Fact").asInt() >= 3, certificate.toPrettyString());
        assertTrue(certificate.at("/removed/blobs/media").asInt() >= 1, certificate.toPrettyString());
        assertTrue(certificate.at("/removed/qdrant").size() >= 2, certificate.toPrettyString());
        assertTrue(certificate.at("/removed/kafka memory.facts.v1/records").asInt() >= 3, certificate.toPrettyString());
        assertEquals(4, certificate.get("remaining").size());
        certificate.get("remaining").forEach(left -> assertEquals(0, left.asInt()));
        Path whole = Files.writeString(folder.resolve("certificate.json"), certificate.toPrettyString());
        ObjectNode changed = certificate.deepCopy();
        changed.put("completedAt", "2020-01-01T00:00:00Z");
        Path altered = Files.writeString(folder.resolve("altered.json"), changed.toString());

        Command.gieok("verify", whole.toString()).is(0);
        assertTrue(Command.gieok("verify", altered.toString()).is(1).contains("NOT valid"));
    }

    private void assertGone(String fact, String answer, String media) {
        assertEquals(404, minji.get("/v1/memories/" + fact).status());
        assertEquals(404, minji.get("/v1/answers/" + answer).status());
        assertEquals(404, minji.get("/v1/media/" + media).status());
        assertEquals(404, minji.get("/v1/media/" + media + "/content").status());
        assertEquals(404, minji.get("/v1/sessions/kitchen").status());
        assertTrue(minji.memories("").isEmpty());
        assertTrue(minji.recall("walnuts").isEmpty());
        assertEquals(0, minji.get("/v1/media").is(200).get("items").size());
    }

    private void awaitMemory(String word) {
        Awaitility.await("a memory of " + word)
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> minji.memories("").stream()
                        .anyMatch(memory -> memory.toString().contains(word)));
    }

    private String uploaded() throws IOException {
        String media = minji.upload("note.pdf", Papers.pdf(false, "The flamingo is kept by the gardener"))
                .is(202)
                .get("mediaId")
                .asText();
        Awaitility.await("media " + media)
                .atMost(Duration.ofMinutes(4))
                .until(() -> minji.get("/v1/media/" + media)
                        .is(200)
                        .get("status")
                        .asText()
                        .equals("ready"));
        return media;
    }
}
