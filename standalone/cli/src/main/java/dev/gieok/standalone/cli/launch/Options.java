package dev.gieok.standalone.cli.launch;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How a standalone system is started.
 *
 * @param parts what to start; what they need is not added
 * @param environment given to every service besides what it must know; Qdrant takes the port of a REST interface from it
 */
public record Options(Set<Part> parts, Map<String, String> environment) {
    public Options {
        parts = Set.copyOf(parts);
        environment = Map.copyOf(environment);
    }

    /** The whole system. */
    public static Options everything() {
        return new Options(EnumSet.allOf(Part.class), Map.of());
    }

    public Options with(Map<String, String> more) {
        return new Options(parts, more);
    }

    public Options only(Part first, Part... rest) {
        return new Options(EnumSet.of(first, rest), environment);
    }
}
