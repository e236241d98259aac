package dev.gieok.memory.stores;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A broker and both stores for a service that runs as in production, but for the encoder, which is away. */
public final class WholeSystem implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        int port = ChildProcess.freePort();
        ChildProcess.start(
                "kafka",
                "dev.gieok.standalone.kafka.Main",
                Map.of(
                        "GIEOK_KAFKA_PORT", Integer.toString(port),
                        "GIEOK_KAFKA_CONTROLLER_PORT", Integer.toString(ChildProcess.freePort()),
                        "GIEOK_KAFKA_DATA", ChildProcess.folder("kafka").toString()));
        Path folder = ChildProcess.folder("memory");
        Map<String, String> config = new HashMap<>();
        config.put("kafka.bootstrap.servers", "127.0.0.1:" + port);
        config.put(
                "gieok.platform.master-key-file", folder.resolve("master.json").toString());
        config.put("gieok.platform.blobs.url", folder.resolve("blobs").toUri().toString());
        config.put("gieok.memory.streams-dir", folder.resolve("streams").toString());
        config.put("gieok.memory.neo4j.uri", Stores.neo4jUri().toString());
        config.put("gieok.memory.neo4j.password", Stores.neo4jPassword());
        config.put("gieok.memory.qdrant.host", Stores.qdrantUri().getHost());
        config.put(
                "gieok.memory.qdrant.port", Integer.toString(Stores.qdrantUri().getPort()));
        config.put("gieok.memory.encoder-url", "http://127.0.0.1:" + ChildProcess.freePort());
        config.put("quarkus.http.test-port", "0");
        config.put("quarkus.http.port", "0");
        return config;
    }

    @Override
    public void stop() {
        // The servers end with this process.
    }
}
