package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Words that a person said, in every way in which one can say them, stand in clear in no byte of what the system keeps:
 * topics, indexes, stores, blobs, temporary files, logs; nor once a session was forgotten, or they were erased. The one
 * place where they may is the public topic, for minutes, and they are gone from there after these.
 * That the search would find them is shown by {@link ClearTextControlTest}.
 */
class ClearTextTest {
    private final Person minji = RunningSystem.somebody();
    private final Sentinels sentinels = new Sentinels(RunningSystem.standalone(), minji);

    @Test
    void noWordStandsInClear() throws Exception {
        sentinels.plant();

        Map<String, Set<String>> found = sentinels.places();

        // The scan sees: what another system published is there, and only where it was published.
        for (String word : Sentinels.PUBLISHED) {
            Set<String> published = found.remove(word);
            assertFalse(published == null || published.isEmpty());
            assertTrue(
                    published.stream().allMatch(file -> file.contains(Sentinels.PUBLIC_TOPIC)), published.toString());
        }
        assertEquals(Map.of(), found);

        minji.delete("/v1/sessions/clear").is(204);
        assertTrue(minji.memories("").stream().noneMatch(fact -> fact.toString().contains(Sentinels.CHAT)));
        assertEquals(Map.of(), behindTheDoor());

        String certificate = minji.post(
                        "/v1/erasure", Person.JSON.createObjectNode().put("confirm", "erase everything about me"))
                .is(202)
                .get("certificateId")
                .asText();
        Awaitility.await("certificate " + certificate)
                .atMost(Duration.ofMinutes(4))
                .until(() -> minji.get("/v1/certificates/" + certificate).status() == 200);
        assertEquals(Map.of(), behindTheDoor());
        sentinels.closeTheWindow();
        Awaitility.await("the public topic has let go of what was published")
                .atMost(Duration.ofMinutes(4))
                .untilAsserted(() -> assertEquals(Map.of(), sentinels.places()));
    }

    /** What is found elsewhere than in the public topic, where it may stand for minutes. */
    private Map<String, Set<String>> behindTheDoor() {
        Map<String, Set<String>> found = sentinels.places();
        Sentinels.PUBLISHED.forEach(found::remove);
        return found;
    }

    @Test
    void theScanSeesAWordInEveryEncoding(@TempDir Path folder) throws IOException {
        String latin = Sentinels.CHAT;
        Files.writeString(folder.resolve("8"), "…" + Sentinels.OBSERVATION + latin);
        Files.write(folder.resolve("16le"), ("x" + latin).getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("16be"), ("x" + latin).getBytes(StandardCharsets.UTF_16BE));

        assertEquals(Set.of("8", "16le", "16be"), new Bytes(folder).holding(latin));
        assertEquals(Set.of("8"), new Bytes(folder).holding(Sentinels.OBSERVATION));
    }
}
