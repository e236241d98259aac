package dev.gieok.memory.erasure;

import static dev.gieok.memory.erasure.World.CERTIFICATE;
import static dev.gieok.memory.erasure.World.PACE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.platform.erasure.ErasureJournal;
import dev.gieok.platform.person.Fate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a backup brings back is erased again. */
class ReplayingErasuresTest extends ErasureScene {
    @Test
    void aBackupThatIsRestoredIsErasedAgain() throws IOException {
        copy(folder.resolve("blobs"), folder.resolve("backup"));
        world.erase("minji", minji);
        // The data as it was before; the journal lies elsewhere, and stays.
        shelf.put(minji, 5);
        World restored = worldOver(folder.resolve("backup"));
        assertEquals(minji, restored.registry.find("minji").orElseThrow());

        List<ErasureJournal.Line> back = new ReplayingErasures(restored.records(), restored.stores).replay();
        restored.clock.move(PACE.patience());
        restored.erasing.stepAll();

        assertEquals(CERTIFICATE, back.getFirst().certificateId());
        assertEquals(1, restored.asked.size());
        assertTrue(restored.registry.find("minji").isEmpty());
        restored.folded(minji);
        restored.erasing.stepAll();
        restored.clock.move(PACE.grace());
        restored.erasing.stepAll();
        assertEquals(0, shelf.held(minji));
        assertInstanceOf(Fate.Destroyed.class, restored.registry.fate(minji));
        assertTrue(restored.erasures.issued(CERTIFICATE).isPresent());
    }

    @Test
    void aStoreThatWasRestoredAloneIsEmptiedAgain() {
        world.erase("minji", minji);
        world.clock.move(PACE.watch());
        world.erasing.stepAll();
        shelf.put(minji, 5);

        new ReplayingErasures(world.records(), world.stores).replay();
        world.erasing.stepAll();

        assertEquals(0, shelf.held(minji));
    }

    @Test
    void whereNothingWasRestoredNothingIsReplayed() {
        world.erase("minji", minji);

        assertEquals(List.of(), new ReplayingErasures(world.records(), world.stores).replay());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
