package dev.gieok.platform.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.RetriableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureJournalTest {
    @TempDir
    Path folder;

    @Test
    void eachErasureStandsThereOnce() throws Exception {
        ErasureJournal journal = new ErasureJournal(folder.resolve("erasures.jsonl"));
        journal.append(job('1'));
        journal.append(job('2'));
        new ErasureJournal(folder.resolve("erasures.jsonl")).append(job('1'));

        assertEquals(
                List.of(job('1'), job('2')),
                journal.lines().stream().map(ErasureJournal.Line::job).toList());
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("erasures.jsonl"))));
    }

    @Test
    void aLineThatACrashCutShortIsPassedOver() throws Exception {
        Path file = folder.resolve("erasures.jsonl");
        ErasureJournal journal = new ErasureJournal(file);
        journal.append(job('1'));
        Files.writeString(file, "{\"certificateId\":\"cer_0", StandardOpenOption.APPEND);

        journal.append(job('2'));

        assertEquals(2, journal.lines().size());
    }

    @Test
    void aJournalThatCannotBeWrittenIsNotPassedOver() {
        ErasureJournal journal = new ErasureJournal(folder.resolve("missing/erasures.jsonl"));

        assertThrows(RetriableException.class, () -> journal.append(job('1')));
        assertEquals(List.of(), journal.lines());
    }

    private static ErasureJob job(char which) {
        return ErasureJob.requested(
                new CertificateId("cer_" + String.valueOf(which).repeat(26)),
                new PersonId("per_" + String.valueOf(which).repeat(26)),
                "0123456789abcdef0123456789abcdef",
                1,
                Instant.parse("2026-11-24T12:00:00Z"));
    }
}
