package dev.gieok.standalone.cli.launch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Stores whose ports answer, and a memory-service that knows more. */
class ReadinessTest {
    @RegisterExtension
    static final WireMockExtension MEMORY = WireMockExtension.newInstance().build();

    @TempDir
    Path folder;

    private ServerSocket store;
    private Readiness readiness;

    @BeforeEach
    void storesThatAnswer() throws IOException {
        store = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Home home = new Home(folder);
        home.create();
        Map<Part, Integer> ports = new EnumMap<>(Ports.free().byPart());
        for (Part part : new Part[] {Part.NEO4J, Part.QDRANT}) {
            ports.put(part, store.getLocalPort());
            Files.writeString(home.log(part), part.label() + " ready in 3 s\n");
        }
        ports.put(Part.MEMORY, MEMORY.getPort());
        readiness = new Readiness(home, new Ports(ports, Ports.free().kafkaController()));
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    @Test
    void doesNotTakeAPortThatAnswersForAStoreThatWorks() {
        memorySays(503, "down", "up");

        assertTrue(readiness.isReady(Part.NEO4J));
        assertFalse(readiness.isUsable(Part.NEO4J));
        assertTrue(readiness.isUsable(Part.QDRANT));
    }

    @Test
    void believesMemoryThatAllIsWell() {
        memorySays(200, "up", "up");

        assertTrue(readiness.isUsable(Part.NEO4J));
        assertTrue(readiness.isUsable(Part.QDRANT));
    }

    @Test
    void goesByThePortWhereMemorySaysNothing() throws IOException {
        MEMORY.stubFor(get("/q/health/ready").willReturn(aResponse().withStatus(500)));
        assertTrue(readiness.isUsable(Part.NEO4J));

        store.close();
        assertFalse(readiness.isUsable(Part.NEO4J));
    }

    private static void memorySays(int status, String neo4j, String qdrant) {
        String body = """
                {"status":"x","checks":[{"name":"other","status":"UP"},
                 {"name":"stores","status":"x","data":{"neo4j":"%s","qdrant":"%s","topics":"up"}}]}""".formatted(neo4j, qdrant);
        MEMORY.stubFor(get("/q/health/ready").willReturn(ok(body).withStatus(status)));
    }
}
