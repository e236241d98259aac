package dev.gieok.ingest.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.platform.transfer.ImportFormat;
import dev.gieok.platform.transfer.ImportJob;
import dev.gieok.platform.transfer.JobStatus;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chat of KakaoTalk, from the file that was sent to what is said of it. */
class ImportingKakaoTalkTest {
    private static final ImportJob.Asked MINJI = new ImportJob.Asked(null, "Minji Kim", null);
    private static final String HEADER = "KakaoTalk Chats with Jihoon Park\nDate Saved : Nov 5, 2026 15:30\n\n";
    private static final String GOOD = "November 2, 2026 at 3:15\u202fPM, Minji Kim : I play the harp\n";
    private static final String BAD = "2026년 13월 42일 오후 3:15, Minji Kim : I play the drums\n";

    private World world;

    @BeforeEach
    void begin(@TempDir Path folder) {
        world = new World(folder, Bounds.DEFAULT);
    }

    @Test
    void oneOfWhichNothingCanBeReadFailed() {
        for (String chat : List.of(HEADER, HEADER + BAD + BAD, HEADER + "le 2 novembre, Minji Kim : bonjour\n")) {
            assertRefused(chat.getBytes(StandardCharsets.UTF_8));
        }
        assertRefused("Date,User,Message\n2026-13-42 15:15:00,\"Minji Kim\",\"Hi\"\n".getBytes(StandardCharsets.UTF_8));
        assertRefused(new Zip().with("chat.txt", HEADER + BAD).bytes());
    }

    @Test
    void whatCannotBeReadAmongOthersIsCountedAndTeachesNothing() {
        ImportJob job = sent((HEADER + GOOD + BAD).getBytes(StandardCharsets.UTF_8));

        assertEquals(JobStatus.READY, job.status());
        assertEquals(2, job.tally().total());
        assertEquals(
                List.of(Retention.AUTO, Retention.NEVER),
                world.events(ObservationAccepted.class).stream()
                        .map(ObservationAccepted::retain)
                        .toList());
    }

    @Test
    void aChatOfAMacIsUnderstoodBareAndPacked() {
        String chat = "\uFEFFDate,User,Message\n2026-11-02 15:15:00,\"Minji Kim\",\"I play the harp\"\n";

        ImportJob bare = sent(chat.getBytes(StandardCharsets.UTF_8));
        ImportJob packed = sent(new Zip().with("chat.csv", chat).bytes());

        assertEquals(ImportFormat.KAKAOTALK, bare.format());
        assertEquals(new ImportJob.Tally(1, 1, 0, 0, 0), bare.tally());
        assertEquals(bare.tally(), packed.tally());
        assertEquals(1, world.published.size());
    }

    private void assertRefused(byte[] chat) {
        ImportJob job = sent(chat);
        assertEquals(JobStatus.FAILED, job.status());
        assertNotNull(job.error());
        assertEquals("import-damaged", job.error().code());
        assertTrue(job.error().detail().contains("no message in it can be read"));
        assertEquals(List.of(), world.published);
    }

    private ImportJob sent(byte[] file) {
        return world.sent(file, MINJI);
    }
}
