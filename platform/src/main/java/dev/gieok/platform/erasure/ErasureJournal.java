package dev.gieok.platform.erasure;

import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.event.EventJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Who was erased, outside of the data folder: a backup of the data that is older than an erasure brings the person
 * back, and this takes them out again. One JSON line each, appended and never changed; it names nobody.
 */
public final class ErasureJournal {
    private final Path file;
    // A file lock keeps other processes out; within one it throws instead of waiting.
    private final ReentrantLock writing = new ReentrantLock();

    public ErasureJournal(Path file) {
        this.file = file;
    }

    /**
     * One erasure.
     *
     * @param subject keyed hash of the `sub`
     */
    public record Line(
            CertificateId certificateId, PersonId person, String subject, int generation, Instant requestedAt) {
        static Line of(ErasureJob job) {
            return new Line(job.certificateId(), job.person(), job.subject(), job.generation(), job.requestedAt());
        }

        public ErasureJob job() {
            return ErasureJob.requested(certificateId, person, subject, generation, requestedAt);
        }
    }

    /**
     * On the disk when this returns; once for each certificate.
     *
     * @throws RetriableException when the file cannot be written
     */
    public void append(ErasureJob job) {
        writing.lock();
        try (FileChannel channel = FileChannel.open(
                        file,
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                FileLock held = channel.lock()) {
            String before = new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
            boolean there = parsed(before).stream()
                    .anyMatch(line -> line.certificateId().equals(job.certificateId()));
            if (!held.isValid() || there) {
                return;
            }
            // A line that a crash cut short is left behind on a line of its own.
            String start = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
            String line = start + EventJson.mapper().writeValueAsString(Line.of(job)) + "\n";
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)), channel.size());
            channel.force(true);
        } catch (IOException e) {
            throw new RetriableException("the erasure journal cannot be written", e);
        } finally {
            writing.unlock();
        }
    }

    /** All, oldest first; lines that were cut short are passed over. */
    public List<Line> lines() {
        try {
            return Files.exists(file) ? parsed(Files.readString(file)) : List.of();
        } catch (IOException e) {
            throw new RetriableException("the erasure journal cannot be read", e);
        }
    }

    private static List<Line> parsed(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            try {
                if (!line.isBlank()) {
                    lines.add(EventJson.mapper().readValue(line, Line.class));
                }
            } catch (IOException e) {
                // Cut short by a crash, so its erasure had not begun.
                continue;
            }
        }
        return lines;
    }
}
