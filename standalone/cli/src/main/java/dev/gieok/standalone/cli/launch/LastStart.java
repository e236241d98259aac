package dev.gieok.standalone.cli.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * What the last start of the whole system took, written down so that a report can name it.
 *
 * @param jdk what it ran on
 */
public record LastStart(Duration took, String jdk) {
    private static final String MILLIS = "millis";
    private static final String JDK = "jdk";

    public static LastStart after(Duration took) {
        return new LastStart(took, "JDK " + Runtime.version());
    }

    public static Optional<LastStart> read(Home home) {
        Properties known = new Properties();
        try (Reader reader = Files.newBufferedReader(file(home))) {
            known.load(reader);
            return Optional.of(new LastStart(
                    Duration.ofMillis(Long.parseLong(known.getProperty(MILLIS, ""))), known.getProperty(JDK, "")));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    public void write(Home home) throws IOException {
        Properties known = new Properties();
        known.setProperty(MILLIS, Long.toString(took.toMillis()));
        known.setProperty(JDK, jdk);
        try (Writer writer = Files.newBufferedWriter(file(home))) {
            known.store(writer, "the last start of all parts");
        }
    }

    private static Path file(Home home) {
        return home.run().resolve("last-start.properties");
    }
}
