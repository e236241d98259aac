package dev.gieok.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every byte of every file below a folder, searched for words as UTF-8 and as UTF-16 of either order. */
record Bytes(Path folder) {
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** The files that hold the word, as paths below the folder. */
    Set<String> holding(String word) {
        List<String> patterns =
                CHARSETS.stream().map(charset -> latin(word.getBytes(charset))).toList();
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> patterns.stream().anyMatch(content(file)::contains))
                    .forEach(file -> found.add(folder.relativize(file).toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** A byte is a character: nothing is lost or joined. A file that goes away meanwhile holds nothing. */
    private static String content(Path file) {
        try {
            return latin(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
