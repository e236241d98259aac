package dev.gieok.standalone.cli.launch;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How a standalone system is started.
 *
 * @param parts what to start; what they need is not added
 * @param environment given to every service besides what it must know; Qdrant takes the port of a REST interface from it
 * @param trainCaches whether a first run writes ahead-of-time caches when it ends, which takes some seconds a part
 */
public record Options(Set<Part> parts, Map<String, String> environment, boolean trainCaches) {
    public Options {
        parts = Set.copyOf(parts);
        environment = Map.copyOf(environment);
    }

    /** The whole system; it uses caches that are there, and writes none. */
    public static Options everything() {
        return new Options(EnumSet.allOf(Part.class), Map.of(), false);
    }

    public Options training() {
        return new Options(parts, environment, true);
    }

    public Options with(Map<String, String> more) {
        return new Options(parts, more, trainCaches);
    }

    public Options only(Part first, Part... rest) {
        return new Options(EnumSet.of(first, rest), environment, trainCaches);
    }
}
