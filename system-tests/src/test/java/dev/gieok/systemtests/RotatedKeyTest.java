package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.standalone.cli.faults.Settling;
import dev.gieok.standalone.cli.launch.Standalone;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Under a new master key the system serves what was told under the old one, brings nothing back, and learns on. */
class RotatedKeyTest {
    private static final String CRM = "urn:crm";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Standalone system = RunningSystem.standalone();
    private final Person minji = RunningSystem.somebody();
    private final Person tom = RunningSystem.somebody();

    @Test
    void whatWasToldBeforeIsServedAndMoreIsLearnt() throws Exception {
        minji.teach("I live in Busan");
        minji.teach("나는 땅콩 알레르기가 있어");
        tom.post("/v1/sources", Person.JSON.createObjectNode().put("source", CRM))
                .is(201);
        String answer = tom.ask("before", "I like tiddlywinks").get("answerId").asText();
        tom.kept(answer);
        tom.teach("I like tiddlywinks");
        tom.delete("/v1/memories/" + only(tom).get("factId").asText()).is(204);
        String key = Files.readString(system.home().masterKey());

        system.stop();
        String said = Command.gieok("rotate-key").is(0);
        system.start();

        assertTrue(said.contains("The master key is new"), said);
        assertNotEquals(key, Files.readString(system.home().masterKey()));
        assertEquals(2, minji.memories("").size());
        assertTrue(minji.ask("after", "Where do I live?").toString().contains("Busan"));
        Awaitility.await("found by meaning")
                .atMost(PATIENCE)
                .until(() -> minji.recall("알레르기").toString().contains("땅콩"));
        assertEquals(200, tom.get("/v1/answers/" + answer).status());

        // The fold goes on from a ledger that was sealed before: what is new meets what was there.
        minji.teach("I moved to Seoul");
        assertTrue(minji.memories("&status=superseded").toString().contains("Busan"));
        assertTrue(minji.memories("&status=active").toString().contains("Seoul"));
        OtherSystem.publish(CRM, tom.name(), "crm-1", OtherSystem.json("The customer likes tiddlywinks"));
        OtherSystem.publish(CRM, tom.name(), "crm-2", OtherSystem.json("The customer lives in Daegu"));
        Awaitility.await("the line goes on")
                .atMost(PATIENCE)
                .until(() -> !tom.memories("").isEmpty());
        new Settling(system.bootstrapServers(), PATIENCE).await();
        assertEquals("Daegu", only(tom).get("object").asText(), "what was forgotten before stays so");
        assertFalse(somebodyNew().memories("").isEmpty());
    }

    private static Person somebodyNew() {
        Person somebody = RunningSystem.somebody();
        somebody.teach("I like tea");
        return somebody;
    }

    private static JsonNode only(Person person) {
        List<JsonNode> memories = person.memories("");
        assertEquals(1, memories.size(), memories.toString());
        return memories.getFirst();
    }
}
