package dev.gieok.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Every byte of every file below a folder, searched for words as UTF-8 and as UTF-16 of either order. */
record Bytes(Path folder) {
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** The files that hold the word, as paths below the folder. */
    Set<String> holding(String word) {
        return holding(List.of(word)).getOrDefault(word, Set.of());
    }

    /** By word, the files that hold it; each file is read once. */
    Map<String, Set<String>> holding(Collection<String> words) {
        Map<String, List<String>> patterns = new LinkedHashMap<>();
        words.forEach(word -> patterns.put(
                word,
                CHARSETS.stream().map(charset -> latin(word.getBytes(charset))).toList()));
        Map<String, Set<String>> found = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        String content = content(file);
                        patterns.forEach((word, forms) -> {
                            if (forms.stream().anyMatch(content::contains)) {
                                found.computeIfAbsent(word, each -> new TreeSet<>())
                                        .add(folder.relativize(file).toString());
                            }
                        });
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                    return gone(e);
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                    return e == null ? FileVisitResult.CONTINUE : gone(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Stores write while they are searched: what goes away between two looks holds nothing, and ends no search. */
    private static FileVisitResult gone(IOException e) throws IOException {
        if (e instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw e;
    }

    /** A byte is a character: nothing is lost or joined. A file that goes away meanwhile holds nothing. */
    private static String content(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            // Kafka makes its index files large and fills them later; a word in UTF-16 may end in one zero.
            int end = bytes.length;
            while (end > 1 && bytes[end - 1] == 0 && bytes[end - 2] == 0) {
                end--;
            }
            return new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
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
