package dev.gieok.ingest.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.platform.transfer.ImportJob;
import dev.gieok.platform.transfer.JobStatus;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Histories are read in little memory, or refused. */
class LargeHistoriesTest {
    @Test
    void aChatOfMoreMessagesThanCanBeRememberedIsRefused(@TempDir Path folder) {
        String chat = """
            [{"id":"c","mapping":{"a":{"message":{"id":"a","author":{"role":"user"},
            "content":{"content_type":"text","parts":["I live in Busan"]}}},
            "b":{"message":{"id":"b","author":{"role":"user"},
            "content":{"content_type":"text","parts":["I like trains"]}}}}}]\
            """;
        World narrow = new World(folder, new Bounds(3, 10_000, 10_000, 1));

        ImportJob job = narrow.sent(chat.getBytes(StandardCharsets.UTF_8));

        assertEquals(JobStatus.FAILED, job.status());
        assertNotNull(job.error());
        assertEquals("import-too-large", job.error().code());
        assertTrue(
                job.error().detail().contains("more than 1 messages"),
                job.error().detail());
        assertEquals(List.of(), narrow.published);
    }

    @Test
    void aLongChatIsReadInLittleMemory(@TempDir Path folder) throws Exception {
        Path chat = folder.resolve("chat.txt");
        LargeChat.write(chat);
        assertTrue(Files.size(chat) > 30_000_000);

        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeChat.class.getName(),
                        chat.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, reading.waitFor(), said);
    }
}
