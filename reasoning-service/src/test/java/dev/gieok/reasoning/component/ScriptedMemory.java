package dev.gieok.reasoning.component;

import com.sun.net.httpserver.HttpServer;
import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.event.EventJson;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A memory-service that says what a test tells it to, over real HTTP; and a folder for keys and blobs. */
public class ScriptedMemory implements QuarkusTestResourceLifecycleManager {
    public static final RecallResult NOTHING = new RecallResult(List.of(), List.of(), List.of(), List.of(), List.of());

    private static volatile RecallResult result = NOTHING;
    private static volatile int status = 200;
    private static final List<RecallRequest> ASKED = new CopyOnWriteArrayList<>();

    private HttpServer server;

    public static void says(RecallResult recalled) {
        result = recalled;
        status = 200;
        ASKED.clear();
    }

    public static void fails(int with) {
        status = with;
    }

    public static List<RecallRequest> asked() {
        return ASKED;
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/internal/recall", exchange -> {
                if (!exchange.getRequestHeaders().containsKey("Authorization")
                        || !exchange.getRequestHeaders().containsKey("Gieok-Person")) {
                    exchange.sendResponseHeaders(401, -1);
                    return;
                }
                RecallRequest request = EventJson.mapper().readValue(exchange.getRequestBody(), RecallRequest.class);
                String person = exchange.getRequestHeaders().getFirst("Gieok-Person");
                if (!PersonId.NOBODY.value().equals(person)) {
                    // What readiness asks is nobody's question.
                    ASKED.add(request);
                }
                byte[] body = EventJson.mapper().writeValueAsBytes(result);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(status, status == 200 ? body.length : -1);
                if (status == 200) {
                    exchange.getResponseBody().write(body);
                }
                exchange.close();
            });
            server.start();
            Path folder = Files.createTempDirectory("gieok-reasoning");
            Map<String, String> settings = new HashMap<>(Map.of(
                    "gieok.reasoning.memory-url",
                    "http://127.0.0.1:" + server.getAddress().getPort(),
                    "gieok.platform.master-key-file",
                    folder.resolve("keys/master.json").toString(),
                    "gieok.platform.blobs.url",
                    folder.resolve("blobs").toUri().toString(),
                    "quarkus.http.test-port",
                    "0"));
            settings.putAll(InMemoryConnector.switchIncomingChannelsToInMemory(
                    "requests-in", "observations-in", "external-observations-in"));
            return settings;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        InMemoryConnector.clear();
        server.stop(0);
    }
}
