package dev.gieok.standalone.cli.launch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.platform.event.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/**
 * What memory-service says of the stores that it works with. A store that has given up, as Neo4j does where a disk was
 * full, still answers at its port: whether it can be used is known to who uses it.
 */
final class StoreReport {
    // Longer than memory-service itself waits for a store.
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final JsonNode stores;

    private StoreReport(JsonNode stores) {
        this.stores = stores;
    }

    /** As of now; of a memory-service that does not answer, a report that says nothing. */
    static StoreReport ask(int memoryPort) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://127.0.0.1:" + memoryPort + "/q/health/ready")
                            .toURL()
                            .openConnection();
            connection.setConnectTimeout((int) PATIENCE.toMillis());
            connection.setReadTimeout((int) PATIENCE.toMillis());
            boolean ready = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            try (InputStream in = ready ? connection.getInputStream() : connection.getErrorStream()) {
                return of(
                        in == null
                                ? EventJson.mapper().createObjectNode()
                                : EventJson.mapper().readTree(in));
            }
        } catch (IOException e) {
            return of(EventJson.mapper().createObjectNode());
        }
    }

    private static StoreReport of(JsonNode health) {
        for (JsonNode check : health.path("checks")) {
            if (check.path("name").asText().equals("stores")) {
                return new StoreReport(check.path("data"));
            }
        }
        return new StoreReport(EventJson.mapper().createObjectNode());
    }

    /** Whether it is said that the store cannot be used. */
    boolean isDown(Part store) {
        return stores.path(store.label()).asText().equals("down");
    }
}
