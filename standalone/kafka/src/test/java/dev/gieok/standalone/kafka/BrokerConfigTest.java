package dev.gieok.standalone.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrokerConfigTest {
    @Test
    void takesItsPortsFromTheEnvironment() {
        BrokerConfig config = Main.configuration(Map.of(
                "GIEOK_KAFKA_PORT", "19092", "GIEOK_KAFKA_CONTROLLER_PORT", "19093", "GIEOK_KAFKA_DATA", "/data"));

        assertEquals(new BrokerConfig(19_092, 19_093, Path.of("/data")), config);
        assertEquals("127.0.0.1:19092", config.bootstrapServers());
    }

    @Test
    void listensOnTheLoopbackInterfaceOnly() {
        String listeners = String.valueOf(
                new BrokerConfig(9092, 9093, Path.of("/data")).properties().get("listeners"));

        assertEquals("PLAINTEXT://127.0.0.1:9092,CONTROLLER://127.0.0.1:9093", listeners);
    }

    @Test
    void refusesWhatIsNoPort() {
        assertThrows(IllegalArgumentException.class, () -> new BrokerConfig(0, 9093, Path.of("/data")));
        assertThrows(IllegalArgumentException.class, () -> new BrokerConfig(9092, 9092, Path.of("/data")));
        assertTrue(assertThrows(
                        IllegalArgumentException.class, () -> Main.configuration(Map.of("GIEOK_KAFKA_PORT", "many")))
                .getMessage()
                .contains("GIEOK_KAFKA_PORT"));
    }

    @Test
    void mustBeToldWhereItsDataAre() {
        assertThrows(IllegalArgumentException.class, () -> Main.configuration(Map.of()));
    }
}
