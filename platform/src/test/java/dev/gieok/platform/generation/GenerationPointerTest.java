package dev.gieok.platform.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.platform.blob.FolderBlobs;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One pointer for all instances: the first counts, every change is seen by the next that looks. */
class GenerationPointerTest {
    private static final Generation FIRST = new Generation("first-model", 384, 1);
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    @TempDir
    Path folder;

    private GenerationPointer mine;
    private GenerationPointer other;

    @BeforeEach
    void twoInstances() {
        mine = new GenerationPointer(new FolderBlobs(folder));
        other = new GenerationPointer(new FolderBlobs(folder));
    }

    @Test
    void theFirstThatIsPutCounts() {
        assertEquals(Optional.empty(), mine.find());

        assertEquals(FIRST, mine.orElsePut(FIRST).active());
        assertEquals(
                FIRST, other.orElsePut(new Generation("second-model", 16, 1)).active());
    }

    @Test
    void bothAreWrittenWhileOneIsBuilt() {
        mine.orElsePut(FIRST);

        Generations building = mine.change(now -> now.building("second-model", 16, NOW));

        Generation second = new Generation("second-model", 16, 2);
        assertEquals(List.of(FIRST, second), building.written());
        assertTrue(building.isBuilding(second));
        assertEquals(building, other.fresh().orElseThrow());
    }

    @Test
    void afterTheSwitchTheOtherIsSearchedAndTheFirstStillWritten() {
        mine.orElsePut(FIRST);
        mine.change(now -> now.building("second-model", 16, NOW));

        Generations switched = other.change(now -> now.switched(NOW));

        assertEquals("second-model", switched.active().model());
        assertEquals(2, switched.written().size());
        assertFalse(switched.isBuilding(FIRST));
        assertNull(mine.change(Generations::alone).beside());
    }

    @Test
    void aNumberIsNeverGivenTwice() {
        mine.orElsePut(FIRST);
        mine.change(now -> now.building("second-model", 16, NOW));
        mine.change(now -> now.abandoned(NOW).alone());

        Generations again = mine.change(now -> now.building("second-model", 16, NOW));

        assertEquals(FIRST, again.active());
        assertEquals(3, again.written().getLast().number());
    }

    @Test
    void aChangeThatOthersOvertakeIsMadeOnTopOfTheirs() {
        mine.orElsePut(FIRST);
        int[] calls = {0};

        Generations after = mine.change(now -> {
            if (calls[0]++ == 0) {
                other.change(theirs -> theirs.building("second-model", 16, NOW));
                return now.building("third-model", 8, NOW);
            }
            return now.switched(NOW);
        });

        assertEquals("second-model", after.active().model());
    }
}
