package dev.gieok.standalone.cli.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JDK that runs this command runs the parts too. */
record Jdk(Path home, int feature) {
    /** The classes of the JDK itself, laid out for compact headers; a JDK from 25 on mostly brings it. */
    private static final Path COMPACT = Path.of("lib", "server", "classes_coh.jsa");

    private static final int WARNS_OF_UNSAFE = 24;

    static Jdk current() {
        return new Jdk(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    Path java() {
        return home.resolve("bin").resolve("java");
    }

    /** Options that let every object take 4 bytes less; none where that would cost the quick start. */
    List<String> compact() {
        return Files.exists(home.resolve(COMPACT)) ? List.of("-XX:+UseCompactObjectHeaders") : List.of();
    }

    /** Options that keep native libraries from being warned about. */
    List<String> quiet() {
        List<String> options = new ArrayList<>(List.of("--enable-native-access=ALL-UNNAMED"));
        if (feature >= WARNS_OF_UNSAFE) {
            options.add("--sun-misc-unsafe-memory-access=allow");
        }
        return options;
    }
}
