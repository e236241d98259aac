package dev.gieok.standalone.cli.scan;

import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Every byte of every file below some folders, searched for words as UTF-8 and as UTF-16 of either order. It does not
 * undo a store's own compression.
 */
public record ByteScan(List<Path> folders) {
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    // Five bytes and fewer turn up by chance in gigabytes of noise.
    private static final int SHORTEST = 6;
    private static final int CHUNK = 1 << 20;

    public ByteScan {
        folders = List.copyOf(folders);
    }

    /**
     * What was seen.
     *
     * @param holding the files that hold at least one of the words
     */
    public record Seen(List<Path> holding, long bytes) {}

    public Seen look(Collection<String> words) {
        Patterns patterns = new Patterns(words.stream()
                .flatMap(word -> CHARSETS.stream().map(word::getBytes))
                .filter(bytes -> bytes.length >= SHORTEST)
                .toList());
        List<Path> holding = new ArrayList<>();
        Looking looking = new Looking(patterns);
        for (Path file : files()) {
            if (looking.into(file)) {
                holding.add(file);
            }
        }
        return new Seen(holding, looking.read);
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, new Listing(files));
            } catch (IOException e) {
                throw new LaunchFailedException(folder + " cannot be read.", e);
            }
        }
        return files;
    }

    /** Stores make and remove files all the time: what has just gone away holds nothing. */
    private static final class Listing extends SimpleFileVisitor<Path> {
        private final List<Path> files;

        Listing(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }
    }

    private static final class Looking {
        private final Patterns patterns;
        private final byte[] window;
        private final byte[] zeros;
        private final int overlap;
        private long read;

        Looking(Patterns patterns) {
            this.patterns = patterns;
            this.overlap = Math.max(0, patterns.longest() - 1);
            this.window = new byte[overlap + CHUNK];
            this.zeros = new byte[window.length];
        }

        boolean into(Path file) {
            try (InputStream in = Files.newInputStream(file)) {
                int kept = 0;
                boolean found = false;
                for (int got = in.readNBytes(window, 0, CHUNK); got > 0; got = in.readNBytes(window, kept, CHUNK)) {
                    read += got;
                    int length = kept + got;
                    // Kafka makes its index files large and fills them later: most of what they hold is zeros.
                    boolean empty = Arrays.equals(window, 0, length, zeros, 0, length);
                    found = found || (!empty && patterns.anyIn(window, length));
                    kept = Math.min(overlap, length);
                    System.arraycopy(window, length - kept, window, 0, kept);
                }
                return found;
            } catch (NoSuchFileException e) {
                return false;
            } catch (IOException e) {
                throw new LaunchFailedException(file + " cannot be read.", e);
            }
        }
    }
}
