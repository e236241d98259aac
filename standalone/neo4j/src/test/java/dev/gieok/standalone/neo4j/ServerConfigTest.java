package dev.gieok.standalone.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerConfigTest {
    @Test
    void listensWhereTheEnvironmentSays() {
        ServerConfig config = ServerConfig.of(Map.of(
                "GIEOK_NEO4J_PORT", "17687", "GIEOK_NEO4J_DATA", "/data", "GIEOK_NEO4J_PASSWORD", "long enough"));

        assertEquals(new ServerConfig(17_687, Path.of("/data"), "long enough"), config);
    }

    @Test
    void refusesToStartWithoutAPassword() {
        assertThrows(IllegalArgumentException.class, () -> ServerConfig.of(Map.of("GIEOK_NEO4J_DATA", "/data")));
        assertThrows(IllegalArgumentException.class, () -> new ServerConfig(7687, Path.of("/data"), "short"));
    }

    @Test
    void neverShowsItsPassword() {
        assertFalse(new ServerConfig(7687, Path.of("/data"), "long enough")
                .toString()
                .contains("long enough"));
    }
}
