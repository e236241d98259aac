package dev.gieok.standalone.cli.launch;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The environment that tells each part where it and the others are: all that they know of being standalone. */
final class Surroundings {
    private static final String QDRANT_REST_PORT = "GIEOK_QDRANT_REST_PORT";

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Map<String, String> extra;

    /**
     * @param extra given to every service, over what is said here: a language model, a folder of tessdata; to Qdrant the
     *     port of its REST interface, if any
     */
    Surroundings(Home home, Ports ports, Secrets secrets, Map<String, String> extra) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        this.extra = Map.copyOf(extra);
    }

    Map<String, String> of(Part part) {
        Map<String, String> environment = new LinkedHashMap<>();
        // glibc gives every thread an arena of its own otherwise, and the process grows without need.
        environment.put("MALLOC_ARENA_MAX", "2");
        switch (part) {
            case KAFKA -> {
                environment.put("GIEOK_KAFKA_PORT", port(part));
                environment.put(Ports.CONTROLLER_VARIABLE, Integer.toString(ports.kafkaController()));
                environment.put("GIEOK_KAFKA_DATA", data("kafka"));
            }
            case NEO4J -> {
                environment.put("GIEOK_NEO4J_PORT", port(part));
                environment.put("GIEOK_NEO4J_DATA", data("neo4j"));
                environment.put("GIEOK_NEO4J_PASSWORD", secrets.neo4jPassword());
            }
            case QDRANT -> {
                environment.put("GIEOK_QDRANT_PORT", port(part));
                environment.put("GIEOK_QDRANT_HOST", "127.0.0.1");
                environment.put("GIEOK_QDRANT_DATA", data("qdrant"));
                // Said even when it is off: a port that is set where this runs would be taken by the first system only.
                environment.put(QDRANT_REST_PORT, extra.getOrDefault(QDRANT_REST_PORT, ""));
            }
            case ENCODER, MEMORY, REASONING, INGEST, GATEWAY -> service(part, environment);
        }
        return environment;
    }

    private void service(Part part, Map<String, String> environment) {
        environment.put("GIEOK_HOME", home.path().toString());
        environment.put("QUARKUS_HTTP_PORT", port(part));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + port(Part.KAFKA));
        environment.put("GIEOK_PLATFORM_MASTER_KEY_FILE", home.masterKey().toString());
        environment.put(
                "GIEOK_PLATFORM_BLOBS_URL", Path.of(data("blobs")).toUri().toString());
        environment.put("DJL_CACHE_DIR", home.cache().resolve("djl").toString());
        environment.put("ENGINE_CACHE_DIR", home.cache().resolve("djl").toString());
        switch (part) {
            case GATEWAY -> {
                environment.put("GIEOK_GATEWAY_MEMORY_URL", url(Part.MEMORY));
                environment.put(
                        "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                        secrets.jwtPublicKey().toUri().toString());
                environment.put("MP_JWT_VERIFY_ISSUER", Secrets.ISSUER);
            }
            case INGEST -> {
                environment.put("GIEOK_INGEST_MEMORY_URL", url(Part.MEMORY));
                environment.put("GIEOK_INGEST_MEDIA_CACHE_DIR", home.cache().toString());
            }
            case ENCODER ->
                environment.put("GIEOK_ENCODER_CACHE_DIR", home.cache().toString());
            case REASONING -> environment.put("GIEOK_REASONING_MEMORY_URL", url(Part.MEMORY));
            case MEMORY -> {
                environment.put("GIEOK_MEMORY_ENCODER_URL", url(Part.ENCODER));
                environment.put("GIEOK_MEMORY_QDRANT_HOST", "127.0.0.1");
                environment.put("GIEOK_MEMORY_QDRANT_PORT", port(Part.QDRANT));
                environment.put("GIEOK_MEMORY_NEO4J_URI", "bolt://127.0.0.1:" + port(Part.NEO4J));
                environment.put("GIEOK_MEMORY_NEO4J_USER", "neo4j");
                environment.put("GIEOK_MEMORY_NEO4J_PASSWORD", secrets.neo4jPassword());
                environment.put("GIEOK_MEMORY_STREAMS_DIR", data("streams"));
            }
            default -> {
                // The others need to know no more.
            }
        }
        environment.putAll(extra);
    }

    private String url(Part part) {
        return "http://127.0.0.1:" + port(part);
    }

    private String port(Part part) {
        return Integer.toString(ports.of(part));
    }

    private String data(String name) {
        return home.data(name).toString();
    }
}
