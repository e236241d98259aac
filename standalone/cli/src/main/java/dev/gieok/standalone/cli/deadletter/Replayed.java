package dev.gieok.standalone.cli.deadletter;

import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** Remembers what was handed in again, so that a second replay leaves it alone. */
final class Replayed {
    private final Path file;
    private final Set<String> places;

    private Replayed(Path file, Set<String> places) {
        this.file = file;
        this.places = places;
    }

    static Replayed load(Home home) {
        Path file = home.data("replayed-dead-letters.txt");
        try {
            return new Replayed(file, Files.exists(file) ? new HashSet<>(Files.readAllLines(file)) : new HashSet<>());
        } catch (IOException e) {
            throw new LaunchFailedException(file + " cannot be read.", e);
        }
    }

    boolean contains(DeadLetter letter) {
        return places.contains(letter.place());
    }

    void add(DeadLetter letter) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    letter.place() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
            places.add(letter.place());
        } catch (IOException e) {
            throw new LaunchFailedException(file + " cannot be written.", e);
        }
    }
}
