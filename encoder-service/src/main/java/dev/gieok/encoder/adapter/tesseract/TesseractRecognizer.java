package dev.gieok.encoder.adapter.tesseract;

import dev.gieok.encoder.segment.Recognition;
import dev.gieok.encoder.segment.Recognizer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.bytedeco.javacpp.Loader;

/**
 * Tesseract as a child process that is given the picture through a pipe: a crash, a hang and its memory are its own, and
 * nothing clear touches a disk.
 */
public final class TesseractRecognizer implements Recognizer {
    // Mode 3, the default, breaks Korean; 4 expects one column of lines of any size.
    private static final String SEGMENTATION = "4";
    private static final int MOST_OUTPUT = 16 * 1024 * 1024;
    // Of their own: the common pool may have a single thread, and both ends of the pipes must move.
    private static final Executor THREADS = Thread.ofVirtual().name("tesseract-pipe")::start;

    private final TrainedData trained;
    private final Duration timeout;

    public TesseractRecognizer(TrainedData trained, Duration timeout) {
        this.trained = trained;
        this.timeout = timeout;
    }

    @Override
    public String engine() {
        return "tesseract 5.5";
    }

    @Override
    public Recognition read(byte[] picture) {
        Optional<TrainedData.Found> data = trained.find();
        if (data.isEmpty()) {
            return new Recognition.Unavailable(TrainedData.missing(List.of()));
        }
        String program;
        try {
            program = Loader.load(org.bytedeco.tesseract.program.tesseract.class);
        } catch (UnsatisfiedLinkError | RuntimeException e) {
            return new Recognition.Unavailable(
                    "Tesseract has no native program for this machine; Linux on x86-64 has one.");
        }
        try {
            return run(program, data.get(), picture);
        } catch (IOException | UncheckedIOException e) {
            return new Recognition.Failed("Tesseract could not be started, or broke off.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Recognition.Failed("Reading was interrupted.");
        }
    }

    private Recognition run(String program, TrainedData.Found data, byte[] picture)
            throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                program,
                "stdin",
                "stdout",
                "--tessdata-dir",
                data.folder().toString(),
                "--psm",
                SEGMENTATION,
                "-l",
                String.join("+", data.languages()),
                "-c",
                "tessedit_create_tsv=1");
        // One thread each: parallel pages beat parallel threads.
        command.environment().put("OMP_THREAD_LIMIT", "1");
        command.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = command.start();
        try {
            CompletableFuture<byte[]> output = CompletableFuture.supplyAsync(() -> output(process), THREADS);
            THREADS.execute(() -> give(process, picture));
            if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Recognition.Failed(
                        "Reading took longer than " + timeout.toSeconds() + " seconds and was stopped.");
            }
            byte[] table = output.join();
            if (process.exitValue() != 0) {
                return new Recognition.Failed("Tesseract could not read this picture.");
            }
            return new Recognition.Recognized(WordTable.lines(new String(table, StandardCharsets.UTF_8)));
        } catch (CompletionException e) {
            return new Recognition.Failed("Tesseract broke off.");
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
}
