package dev.gieok.standalone.qdrant.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Folders on their way out: those named so, and those of a creation that did not come to its end. */
final class Trash {
    private static final String PREFIX = "trash-";

    private Trash() {}

    static Path nameFor(Path folder) {
        return folder.resolve(PREFIX + UUID.randomUUID());
    }

    /** What a crash has left. */
    static void empty(Path folder) throws IOException {
        for (Path found : list(folder)) {
            String name = found.getFileName().toString();
            boolean unfinished = Names.isFolder(name) && Files.notExists(found.resolve(Collection.SCHEMA_FILE));
            if (name.startsWith(PREFIX) || unfinished) {
                throwAway(found);
            }
        }
    }

    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }

    /** What cannot be removed now is removed at the next start. */
    static void throwAway(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
