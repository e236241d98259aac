package dev.gieok.ingest.imports;

import static dev.gieok.ingest.imports.ExportZip.FACT;
import static dev.gieok.ingest.imports.ExportZip.fact;
import static dev.gieok.ingest.imports.ExportZip.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.transfer.ImportJob;
import dev.gieok.platform.transfer.JobStatus;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export that is damaged, or that no Gieok wrote, is refused as a whole. */
class DamagedExportsTest {
    private World world;

    @BeforeEach
    void begin(@TempDir Path folder) {
        world = new World(folder, Bounds.DEFAULT);
    }

    @Test
    void oneThatIsDamagedIsTakenNothingFrom() {
        byte[] good = whole().manifest(1).bytes();
        refused("import-damaged", whole().bytes());
        refused(
                "import-damaged",
                whole().manifest(1).with("data/extra.jsonl", "{}").bytes());
        refused("import-damaged", whole().manifest(1).with("late.txt", "x").bytes());
        refused("import-damaged", Arrays.copyOf(good, good.length / 2));
        refused("import-too-new", whole().manifest(2).bytes());
        byte[] changed = good.clone();
        changed[good.length / 3] ^= 1;
        refused("import-damaged", changed);
    }

    @Test
    void aLineThatNoGieokWroteIsSeenBeforeAnythingIsTaken() {
        ObjectNode without = EventJson.mapper().valueToTree(fact(FACT));
        ((ObjectNode) without.at("/versions/1/fact")).remove("kind");
        ObjectNode gap = EventJson.mapper().valueToTree(fact(FACT));
        ((ObjectNode) gap.at("/versions/1/fact")).put("version", 7);
        ObjectNode late = EventJson.mapper().valueToTree(fact(FACT));
        ((ObjectNode) late.at("/versions/0/fact")).put("recordedAt", "+999999999-01-01T00:00:00Z");
        for (ObjectNode line : List.of(without, gap, late)) {
            refused(
                    "import-damaged",
                    new Zip()
                            .with("data/memories.jsonl", List.of(fact(FACT), line))
                            .manifest(1)
                            .bytes());
        }
        refused(
                "import-damaged",
                new Zip()
                        .with("data/memories.jsonl", List.of(fact(FACT)))
                        .with("data/conversations.jsonl", "{\"sessionId\":\"a\"}\n")
                        .manifest(1)
                        .bytes());
        refused(
                "import-damaged",
                new Zip().with("data/memories.jsonl", "null\n").manifest(1).bytes());
    }

    private void refused(String code, byte[] file) {
        ImportJob job = world.sent(file);
        assertEquals(JobStatus.FAILED, job.status());
        assertEquals(code, job.error() == null ? "" : job.error().code());
        assertEquals(List.of(), world.published);
        assertFalse(world.isFileThere(job));
    }
}
