package dev.gieok.encoder.adapter.tesseract;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** The executable, run once per reading. Pictures and words go through pipes: nothing clear touches a disk. */
final class TesseractProgram {
    // Mode 3, the default, breaks Korean; 4 expects one column of lines of any size.
    private static final String SEGMENTATION = "4";
    private static final int MOST_OUTPUT = 16 * 1024 * 1024;
    // Of their own: the common pool may have a single thread, and both ends of the pipes must move.
    private static final Executor THREADS = Thread.ofVirtual().name("tesseract-pipe")::start;

    private final String program;
    private final Path data;
    private final Duration timeout;

    TesseractProgram(String program, Path data, Duration timeout) {
        this.program = program;
        this.data = data;
        this.timeout = timeout;
    }

    /**
     * @throws IOException when it could not be started, broke off, or refused the picture
     * @throws TooSlowException when it was stopped
     */
    List<WordLine> read(List<String> languages, byte[] picture)
            throws IOException, TooSlowException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                program,
                "stdin",
                "stdout",
                "--tessdata-dir",
                data.toString(),
                "--psm",
                SEGMENTATION,
                "-l",
                String.join("+", languages),
                "-c",
                "tessedit_create_tsv=1",
                "-c",
                "tessedit_create_txt=1");
        // One thread each: parallel pages beat parallel threads.
        command.environment().put("OMP_THREAD_LIMIT", "1");
        command.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = command.start();
        try {
            CompletableFuture<byte[]> output = CompletableFuture.supplyAsync(() -> output(process), THREADS);
            THREADS.execute(() -> give(process, picture));
            if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooSlowException();
            }
            if (process.exitValue() != 0) {
                throw new IOException("exit code " + process.exitValue());
            }
            return WordTable.lines(new String(output.join(), StandardCharsets.UTF_8));
        } catch (CompletionException e) {
            throw new IOException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void give(Process process, byte[] picture) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(picture);
        } catch (IOException e) {
            // It ended before it had read all: its exit code says why.
        }
    }

    private static byte[] output(Process process) {
        try {
            return process.getInputStream().readNBytes(MOST_OUTPUT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It was stopped at its time limit. */
    static final class TooSlowException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
