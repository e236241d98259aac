package dev.gieok.standalone.cli.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JDK that runs this command runs the parts too. */
record Jdk(Path java, int feature, String version) {
    /** From this release on, one run can write the cache that the next one starts from. */
    private static final int AHEAD_OF_TIME = 25;

    private static final int WARNS_OF_UNSAFE = 24;

    static Jdk current() {
        return new Jdk(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                Runtime.version().feature(),
                Runtime.version().toString());
    }

    boolean hasCaches() {
        return feature >= AHEAD_OF_TIME;
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
