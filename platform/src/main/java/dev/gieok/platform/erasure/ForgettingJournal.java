package dev.gieok.platform.erasure;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.event.EventJson;
import java.io.IOException;
import java.nio.ByteBuffer;
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
import org.jspecify.annotations.Nullable;

/**
 * Which facts were forgotten, outside of the data folder: a backup of the data that is older brings them back, and this
 * takes them out again. One JSON line each, appended and never changed; ids and keyed hashes, no words. A line may stand there twice.
 */
public final class ForgettingJournal {
    private static final byte NEW_LINE = '\n';

    private final Path file;
    // A file lock keeps other processes out; within one it throws instead of waiting.
    private final ReentrantLock writing = new ReentrantLock();

    public ForgettingJournal(Path file) {
        this.file = file;
    }

    /**
     * One fact that was forgotten.
     *
     * @param marks as {@link dev.gieok.contracts.event.FactForgotten#marks}; null, as none, in lines from before there were any
     */
    public record Line(
            PersonId person,
            FactId factId,
            Instant at,
            @Nullable List<String> marks) {
        public Line {
            marks = marks == null ? List.of() : List.copyOf(marks);
        }

        /** One that left no mark. */
        public Line(PersonId person, FactId factId, Instant at) {
            this(person, factId, at, List.of());
        }

        @Override
        public List<String> marks() {
            return marks == null ? List.of() : marks;
        }
    }

    /**
     * On the disk when this returns.
     *
     * @throws RetriableException when the file cannot be written
     */
    public void append(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        writing.lock();
        try (FileChannel channel = FileChannel.open(
                        file,
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                FileLock held = channel.lock()) {
            // A line that a crash cut short is left behind on a line of its own.
            StringBuilder text = new StringBuilder(held.isValid() && endsWithin(channel) ? "\n" : "");
            for (Line line : lines) {
                text.append(EventJson.mapper().writeValueAsString(line)).append('\n');
            }
            ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
            for (long at = channel.size(); bytes.hasRemaining(); ) {
                at += channel.write(bytes, at);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new RetriableException("the journal of what was forgotten cannot be written", e);
        } finally {
            writing.unlock();
        }
    }

    /** All, oldest first; lines that were cut short are passed over: their forgetting is in the log still. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        try {
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                parse(line, lines);
            }
        } catch (IOException e) {
            throw new RetriableException("the journal of what was forgotten cannot be read", e);
        }
        return lines;
    }

    private static void parse(String line, List<Line> lines) {
        try {
            if (!line.isBlank()) {
                lines.add(EventJson.mapper().readValue(line, Line.class));
            }
        } catch (IOException e) {
            // Cut short by a crash: nothing had been removed yet, and the log will say it again.
        }
    }

    private static boolean endsWithin(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != NEW_LINE;
    }
}
