package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Words that a person said, in every way in which one can say them, stand in clear in no byte of what the system keeps:
 * topics, indexes, stores, blobs, temporary files, logs. The one place where they may is the public topic, for minutes.
 */
class ClearTextTest {
    private static final String CRM = "urn:crm";
    private static final String PUBLIC_TOPIC = "external.observations.v1-";
    private static final String CHAT = "Zyntharoq";
    private static final String OBSERVATION = "뷁솗찮";
    private static final String EXTERNAL = "Quexlidor";
    private static final String PICTURE = "FLAMBRIDGE";
    private static final String DOCUMENT = "Vornaxil";

    private final Person minji = RunningSystem.somebody();
    private final Path home = RunningSystem.standalone().home().path();

    @Test
    void noWordStandsInClear() throws Exception {
        String answer = minji.ask("clear", "My sister is called " + CHAT + ".")
                .get("answerId")
                .asText();
        minji.kept(answer);
        minji.teach("내 강아지 이름은 " + OBSERVATION + "이야");
        minji.post("/v1/sources", Person.JSON.createObjectNode().put("source", CRM))
                .is(201);
        OtherSystem.publish(CRM, minji.name(), "clear-1", OtherSystem.json("The customer works at " + EXTERNAL));
        read(minji.upload("note.png", Papers.png("The bridge is", PICTURE)), PICTURE);
        read(minji.upload("budget.pdf", Papers.pdf(false, "Budget of " + DOCUMENT)), DOCUMENT);
        Awaitility.await("everything is known")
                .atMost(Duration.ofMinutes(4))
                .until(() -> List.of(CHAT, OBSERVATION, EXTERNAL).stream()
                        .allMatch(word -> minji.memories("").toString().contains(word)));
        // Answers and questions quote them once more.
        assertTrue(minji.ask("clear", "What is my sister called?").toString().contains(CHAT));

        Map<String, Set<String>> found = places();

        // The scan sees: what another system published is there, and only where it was published.
        Set<String> published = found.remove(EXTERNAL);
        assertFalse(published == null || published.isEmpty());
        assertTrue(published.stream().allMatch(file -> file.contains(PUBLIC_TOPIC)), published.toString());
        assertEquals(Map.of(), found);

        minji.delete("/v1/sessions/clear");
        assertTrue(minji.memories("").stream().noneMatch(fact -> fact.toString().contains(CHAT)));
        found = places();
        found.remove(EXTERNAL);
        assertEquals(Map.of(), found);
    }

    @Test
    void theScanSeesAWordInEveryEncoding() throws IOException {
        Path folder = Files.createDirectories(home.resolve("run").resolve("scan-" + UUID.randomUUID()));
        Files.writeString(folder.resolve("8"), "…" + OBSERVATION + CHAT);
        Files.writeString(folder.resolve("16le"), "x" + CHAT, StandardCharsets.UTF_16LE);
        Files.writeString(folder.resolve("16be"), "xy" + CHAT, StandardCharsets.UTF_16BE);

        assertEquals(Set.of("8", "16le", "16be"), new Bytes(folder).holding(CHAT));
        assertEquals(Set.of("8"), new Bytes(folder).holding(OBSERVATION));

        for (String file : List.of("8", "16le", "16be")) {
            Files.delete(folder.resolve(file));
        }
        Files.delete(folder);
    }

    private Map<String, Set<String>> places() {
        Map<String, Set<String>> places = new TreeMap<>();
        for (String word : List.of(CHAT, OBSERVATION, EXTERNAL, PICTURE, DOCUMENT)) {
            for (String folder : List.of("data", "logs", "run")) {
                Set<String> files = new Bytes(home.resolve(folder)).holding(word);
                if (!files.isEmpty()) {
                    places.computeIfAbsent(word, w -> new TreeSet<>()).addAll(files);
                }
            }
        }
        return places;
    }

    private void read(Person.Reply uploaded, String word) {
        String media = uploaded.is(202).get("mediaId").asText();
        JsonNode segments = Awaitility.await("media is read")
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> minji.get("/v1/media/" + media + "/segments").is(200),
                        view -> view.toString().contains(word));
        assertTrue(segments.get("items").size() > 0);
    }
}
