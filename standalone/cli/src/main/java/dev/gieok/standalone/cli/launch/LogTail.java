package dev.gieok.standalone.cli.launch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log. */
public final class LogTail {
    private static final int REACH = 256 * 1024;

    private LogTail() {}

    /** The last lines that say something: without the frames of stack traces. */
    static List<String> telling(Path log, int lines) {
        List<String> telling = of(log, Integer.MAX_VALUE).stream()
                .filter(line -> !line.matches("\\s+(at |\\.\\.\\. ).*"))
                .toList();
        return telling.subList(Math.max(0, telling.size() - lines), telling.size());
    }

    public static List<String> of(Path log, int lines) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long start = Math.max(0, file.length() - REACH);
            file.seek(start);
            byte[] bytes = new byte[(int) (file.length() - start)];
            file.readFully(bytes);
            List<String> all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException e) {
            return List.of("(no log at " + log + ")");
        }
    }
}
