package dev.gieok.ingest.adapter.process;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.ingest.media.Dismantled;
import dev.gieok.ingest.media.Dismantler;
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
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Takes files apart in a process of their own, one per file, stopped when it is silent for too long. */
public final class ChildDismantler implements Dismantler {
    private final Limits limits;
    private final Bounds bounds;

    public ChildDismantler(Limits limits, Bounds bounds) {
        this.limits = limits;
        this.bounds = bounds;
    }

    @Override
    public Dismantled dismantle(String mediaType, long length, InputStream content, Consumer<Piece> pieces)
            throws IOException {
        Process process = start(mediaType, length);
        try (Watch watch = new Watch(process, bounds)) {
            give(process, content);
            return read(process, watch, pieces);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Dismantled read(Process process, Watch watch, Consumer<Piece> pieces) {
        int given = 0;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            while (true) {
                watch.heard();
                Object frame = Frames.read(in);
                if (frame instanceof Dismantled end) {
                    return end;
                }
                // What is done with a piece is our time, not the child's.
                watch.pause();
                pieces.accept((Piece) frame);
                given++;
            }
        } catch (IOException e) {
            return brokenOff(process, watch, given);
        }
    }

    private static Dismantled brokenOff(Process process, Watch watch, int given) {
        boolean memory = exitCode(process) == Watch.OUT_OF_MEMORY;
        String cause = watch.hasStopped()
                ? "took too long"
                : memory ? "needs more memory than a file may have" : "could not be decoded";
        if (given > 0) {
            // The pages before it are worth having.
            return new Dismantled.Whole(
                    "pdfbox 3.0",
                    Optional.of("Page %d %s; it and later ones were left out.".formatted(given + 1, cause)));
        }
        ErrorCode code = memory ? ErrorCode.MEDIA_TOO_LARGE : ErrorCode.MEDIA_MALFORMED;
        return new Dismantled.Refused(code, "The file " + cause + ".");
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor(1, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /**
     * @throws IOException when the content cannot be read; then the child never sees its end
     */
    private static void give(Process process, InputStream content) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        boolean listening = true;
        OutputStream in = process.getOutputStream();
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
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
