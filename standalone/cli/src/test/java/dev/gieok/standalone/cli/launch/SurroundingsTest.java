package dev.gieok.standalone.cli.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    private final Ports ports = Ports.free();
    private final Secrets secrets = new Secrets(Path.of("/k/private.pem"), Path.of("/k/public.pem"), "graph-password");
    private final Surroundings surroundings =
            new Surroundings(new Home(Path.of("/home")), ports, secrets, Map.of("GIEOK_REASONING_LLM_MODEL", "small"));

    @Test
    void tellEveryServiceWhereKafkaIs() {
        for (Part part : Part.values()) {
            if (part.isService()) {
                assertEquals(
                        "127.0.0.1:" + ports.of(Part.KAFKA),
                        surroundings.of(part).get("KAFKA_BOOTSTRAP_SERVERS"));
            }
        }
    }

    @Test
    void tellTheStoresToWhomTheyBelong() {
        Map<String, String> memory = surroundings.of(Part.MEMORY);

        assertEquals("bolt://127.0.0.1:" + ports.of(Part.NEO4J), memory.get("GIEOK_MEMORY_NEO4J_URI"));
        assertEquals("graph-password", memory.get("GIEOK_MEMORY_NEO4J_PASSWORD"));
        assertNull(surroundings.of(Part.GATEWAY).get("GIEOK_MEMORY_NEO4J_PASSWORD"));
    }

    @Test
    void handOnWhatIsAskedForToServicesOnly() {
        assertEquals("small", surroundings.of(Part.REASONING).get("GIEOK_REASONING_LLM_MODEL"));
        assertNull(surroundings.of(Part.KAFKA).get("GIEOK_REASONING_LLM_MODEL"));
    }

    @Test
    void leaveTheRestInterfaceOfQdrantOffUnlessItIsAskedFor() {
        String port = "GIEOK_QDRANT_REST_PORT";
        Surroundings asking = new Surroundings(new Home(Path.of("/home")), ports, secrets, Map.of(port, "6333"));

        assertEquals("", surroundings.of(Part.QDRANT).get(port));
        assertEquals("6333", asking.of(Part.QDRANT).get(port));
    }

    @Test
    void neverPrintThePassword() {
        assertFalse(secrets.toString().contains("graph-password"));
    }
}
