package dev.gieok.ingest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Channels in memory, and a home of the test's own. */
public class InMemoryChannels implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try {
            Path home = Files.createTempDirectory("gieok-ingest");
            Map<String, String> settings = new HashMap<>();
            for (String channel : new String[] {"external-observations-in", "media-in"}) {
                settings.putAll(InMemoryConnector.switchIncomingChannelsToInMemory(channel));
            }
            settings.put("gieok.platform.ensure-topics", "false");
            settings.put("smallrye.config.mapping.validate-unknown", "false");
            settings.put(
                    "gieok.platform.master-key-file",
                    home.resolve("master.json").toString());
            settings.put(
                    "gieok.platform.blobs.url", home.resolve("blobs").toUri().toString());
            settings.put("gieok.ingest.media.cache-dir", home.resolve("cache").toString());
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        InMemoryConnector.clear();
    }
}
