package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Words that a person said, in every way in which one can say them, stand in clear in no byte of what the system keeps:
 * topics, indexes, stores, blobs, temporary files, logs. The one place where they may is the public topic, for minutes.
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
        Set<String> published = found.remove(Sentinels.EXTERNAL);
        assertFalse(published == null || published.isEmpty());
        assertTrue(published.stream().allMatch(file -> file.contains(Sentinels.PUBLIC_TOPIC)), published.toString());
        assertEquals(Map.of(), found);

        minji.delete("/v1/sessions/clear");
        assertTrue(minji.memories("").stream().noneMatch(fact -> fact.toString().contains(Sentinels.CHAT)));
        found = sentinels.places();
        found.remove(Sentinels.EXTERNAL);
        assertEquals(Map.of(), found);
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
