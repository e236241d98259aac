package dev.gieok.standalone.qdrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void hasNoRestInterfaceUnlessItIsGivenAPort() {
        assertTrue(read(Map.of("GIEOK_QDRANT_DATA", "data")).restAddress().isEmpty());
        assertTrue(read(Map.of("GIEOK_QDRANT_DATA", "data", "GIEOK_QDRANT_REST_PORT", " "))
                .restAddress()
                .isEmpty());
    }

    @Test
    void bindsBothInterfacesToTheSameHost() {
        Settings settings = read(Map.of(
                "GIEOK_QDRANT_DATA", "data", "GIEOK_QDRANT_HOST", "127.0.0.2", "GIEOK_QDRANT_REST_PORT", "6333"));

        assertEquals("127.0.0.2", settings.restAddress().orElseThrow().getHostString());
        assertEquals("127.0.0.2", settings.address().getHostString());
        assertEquals(6333, settings.restAddress().orElseThrow().getPort());
    }

    @Test
    void namesTheVariableThatIsWrong() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> read(Map.of("GIEOK_QDRANT_DATA", "data", "GIEOK_QDRANT_REST_PORT", "99999")));

        assertTrue(refused.getMessage().startsWith("GIEOK_QDRANT_REST_PORT"));
    }

    private static Settings read(Map<String, String> environment) {
        return Settings.read(environment::get);
    }
}
