package dev.gieok.standalone.cli.launch;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One process of the standalone system, in the order in which they start. */
public enum Part {
    KAFKA("kafka", 9092, 160),
    NEO4J("neo4j", 7687, 256),
    QDRANT("qdrant", 6334, 160),
    ENCODER("encoder-service", 8082, 256),
    MEMORY("memory-service", 8084, 384),
    REASONING("reasoning-service", 8083, 240),
    INGEST("ingest-service", 8081, 256),
    GATEWAY("gateway", 8080, 192);

    private static final Set<Part> STORES = EnumSet.of(KAFKA, NEO4J, QDRANT);

    private final String label;
    private final int defaultPort;
    private final int heapMegabytes;

    Part(String label, int defaultPort, int heapMegabytes) {
        this.label = label;
        this.defaultPort = defaultPort;
        this.heapMegabytes = heapMegabytes;
    }

    /** As it is written in commands, logs and folders. */
    public String label() {
        return label;
    }

    public static Optional<Part> of(String label) {
        String wanted = label.toLowerCase(Locale.ROOT);
        for (Part part : values()) {
            if (part.label.equals(wanted) || part.label.equals(wanted + "-service")) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** The environment variable that moves it to another port. */
    public String portVariable() {
        return "GIEOK_" + name() + "_PORT";
    }

    public int defaultPort() {
        return defaultPort;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    /** Whether it is one of ours, with a health page, rather than a store or the broker. */
    public boolean isService() {
        return !STORES.contains(this);
    }

    /**
     * Whether it is worth the optimising compiler: for its own loops over numbers, or since every message goes through
     * it and a caller waits. For the others it costs more than it gives on a small machine: without it they are ready
     * with a third less work and take 5 to 10 % less memory.
     */
    boolean isOptimised() {
        return this == QDRANT || isFrontDoor();
    }

    /** Whether a caller waits for it to take what it was told. */
    boolean isFrontDoor() {
        return this == GATEWAY || this == KAFKA;
    }

    /** What must be ready before it is worth starting. */
    Set<Part> after() {
        if (!isService()) {
            return EnumSet.noneOf(Part.class);
        }
        return this == MEMORY ? STORES : EnumSet.of(KAFKA);
    }
}
