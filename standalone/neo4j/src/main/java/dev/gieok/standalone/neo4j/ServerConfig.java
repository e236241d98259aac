package dev.gieok.standalone.neo4j;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the server listens and keeps its data, and what opens it.
 *
 * @param port Bolt, on the loopback interface
 * @param home Neo4j's own folder; its data and its log live below
 * @param password of the user `neo4j`, at least eight characters; it counts when the folder is new
 */
public record ServerConfig(int port, Path home, String password) {
    private static final int SHORTEST_PASSWORD = 8;

    public ServerConfig {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("GIEOK_NEO4J_PORT must be a number from 1 to 65535");
        }
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("GIEOK_NEO4J_PASSWORD must have at least eight characters");
        }
    }

    static ServerConfig of(Map<String, String> environment) {
        return new ServerConfig(
                port(environment.getOrDefault("GIEOK_NEO4J_PORT", "7687")),
                Path.of(required(environment, "GIEOK_NEO4J_DATA")).toAbsolutePath(),
                required(environment, "GIEOK_NEO4J_PASSWORD"));
    }

    private static int port(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("GIEOK_NEO4J_PORT must be a number from 1 to 65535", e);
        }
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must be set");
        }
        return value;
    }

    @Override
    public String toString() {
        return "ServerConfig[port=" + port + ", home=" + home + "]";
    }
}
