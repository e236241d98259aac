package dev.gieok.ingest.adapter.process;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.ingest.media.Dismantled;
import dev.gieok.ingest.media.Dismantler;
import dev.gieok.ingest.media.KilledException;
import dev.gieok.ingest.media.Limits;
import dev.gieok.ingest.media.Piece;
import dev.gieok.platform.RetriableException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Takes files apart in a process of their own, one per file, stopped when it is silent for too long. */
public final class ChildDismantler implements Dismantler {
    // The exit code of a JVM that was told to end when its heap is full.
    private static final int OUT_OF_MEMORY = 3;
    // By signal 9: from outside, as when the machine is out of memory.
    private static final int KILLED = 137;
    // By signal 1, 2 or 15: as when the service is stopped.
    private static final Set<Integer> STOPPED = Set.of(129, 130, 143);
    private static final Duration EXIT = Duration.ofSeconds(5);

    private final Limits limits;
    private final Bounds bounds;

    public ChildDismantler(Limits limits, Bounds bounds) {
        this.limits = limits;
        this.bounds = bounds;
    }

    @Override
    public Dismantled dismantle(String mediaType, long length, InputStream content, Consumer<Piece> pieces)
            throws IOException {
        if (!DismantlingProcess.TYPES.contains(mediaType)) {
            return DismantlingProcess.UNSUPPORTED;
        }
        Process process = start(mediaType, length);
        DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        try {
            awaitStart(process, in);
            try (Watch watch = new Watch(process, bounds.silence(), bounds.total())) {
                give(process, watch, content);
                return read(process, watch, in, pieces);
            }
        } finally {
            process.destroyForcibly();
        }
    }

    /** Whatever goes wrong before it has begun is no fault of the file, of which it has seen nothing. */
    private void awaitStart(Process process, DataInputStream in) {
        try (Watch watch = new Watch(process, bounds.total(), bounds.total())) {
            Frames.awaitStart(in);
        } catch (IOException e) {
            throw new RetriableException(what("did not start", exitCode(process)));
        }
    }

    private static Dismantled read(Process process, Watch watch, DataInputStream in, Consumer<Piece> pieces) {
        int given = 0;
        try (in) {
            while (true) {
                watch.heard();
                Object frame = Frames.read(in);
                if (frame instanceof Dismantled end) {
                    return end;
                }
                watch.pause();
                pieces.accept((Piece) frame);
                given++;
            }
        } catch (IOException e) {
            return brokenOff(process, watch, given);
        }
    }

    private static Dismantled brokenOff(Process process, Watch watch, int given) {
        int exit = exitCode(process);
        if (watch.hasStopped()) {
            return ended(given, ErrorCode.MEDIA_MALFORMED, "took too long");
        }
        if (exit == KILLED) {
            throw new KilledException(
                    what("was killed", exit),
                    ended(given, ErrorCode.MEDIA_TOO_LARGE, "needs more memory than this machine has to spare"));
        }
        if (STOPPED.contains(exit)) {
            throw new RetriableException(what("was stopped", exit));
        }
        return exit == OUT_OF_MEMORY
                ? ended(given, ErrorCode.MEDIA_TOO_LARGE, "needs more memory than a file may have")
                : ended(given, ErrorCode.MEDIA_MALFORMED, "could not be decoded");
    }

    private static Dismantled ended(int given, ErrorCode code, String cause) {
        if (given > 0) {
            // The pages before it are worth having.
            return new Dismantled.Whole(
                    "pdfbox 3.0",
                    Optional.of("Page %d %s; it and later ones were left out.".formatted(given + 1, cause)));
        }
        return new Dismantled.Refused(code, "The file " + cause + ".");
    }

    private static String what(String happened, int exit) {
        return "the process that takes media apart %s, exit %d".formatted(happened, exit);
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor(EXIT.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RetriableException("interrupted while media was taken apart", e);
        }
    }

    /**
     * @throws IOException when the content cannot be read; then the child never sees its end
     */
    private static void give(Process process, Watch watch, InputStream content) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        boolean listening = true;
        OutputStream in = process.getOutputStream();
        for (int read = read(content, buffer, watch); read >= 0; read = read(content, buffer, watch)) {
            try {
                if (listening) {
                    in.write(buffer, 0, read);
                }
            } catch (IOException e) {
                // It ended early; reading goes on, to know whether the content was whole.
                listening = false;
            }
        }
        try {
            in.close();
        } catch (IOException e) {
            // The same.
        }
    }

    /** However slow the store is, the child only waits. */
    private static int read(InputStream content, byte[] buffer, Watch watch) throws IOException {
        watch.pause();
        int read = content.read(buffer);
        watch.heard();
        return read;
    }

    private Process start(String mediaType, long length) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder command = new ProcessBuilder(
                java.toString(),
                "-Xmx" + bounds.heap() / (1024 * 1024) + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dpdfbox.fontcache=" + bounds.cache(),
                "-cp",
                ChildClassPath.find(),
                DismantlingProcess.class.getName(),
                mediaType,
                Long.toString(length),
                Long.toString(limits.pixels()),
                Integer.toString(limits.pages()));
        // Nothing of ours: no address, no key file, no options of the service's own JVM.
        command.environment().keySet().retainAll(List.of("PATH", "LANG", "LC_ALL", "TMPDIR"));
        command.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            return command.start();
        } catch (IOException e) {
            throw new RetriableException("the process that takes media apart cannot be started", e);
        }
    }

    /**
     * @param heap in bytes
     * @param silence longest time without a piece
     * @param total longest time in all
     * @param cache a folder for the names of fonts
     */
    public record Bounds(long heap, Duration silence, Duration total, Path cache) {}
}
