package dev.gieok.gateway;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What surrounds a gateway under test: a scripted memory, a key for tokens, a folder, and no Kafka. */
public class GatewayWorld implements QuarkusTestResourceLifecycleManager {
    /** More than any test but the one of it has under way. */
    static final int IN_FLIGHT = 30;

    private static final WireMockServer MEMORY =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().containerThreads(30));

    /** The scripted memory-service. */
    public static WireMockServer memory() {
        return MEMORY;
    }

    @Override
    public Map<String, String> start() {
        MEMORY.start();
        Path folder = folder();
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.http.test-port", "0");
        config.put("quarkus.log.category.\"org.apache.kafka\".level", "OFF");
        config.put("gieok.gateway.memory-url", MEMORY.baseUrl());
        config.put("gieok.gateway.projection-wait", "400ms");
        config.put("gieok.gateway.media-wait", "400ms");
        // One test waits it out; the others must have their answer within it, on a busy machine too.
        config.put("gieok.gateway.answer-timeout", "6s");
        config.put("gieok.gateway.idempotency.patience", "1s");
        config.put("gieok.gateway.limits.media", "300K");
        config.put("gieok.gateway.limits.imports", "500K");
        config.put("gieok.gateway.limits.json", "64K");
        config.put("gieok.gateway.limits.in-flight", Integer.toString(IN_FLIGHT));
        config.put(
                "gieok.platform.master-key-file", folder.resolve("master.json").toString());
        config.put("gieok.platform.blobs.url", folder.resolve("blobs").toUri().toString());
        config.put("gieok.platform.ensure-topics", "false");
        config.put("smallrye.config.mapping.validate-unknown", "false");
        config.put("mp.messaging.incoming.answers-in.connector", "smallrye-in-memory");
        config.put("mp.jwt.verify.publickey", Tokens.publicKey());
        return config;
    }

    @Override
    public void stop() {
        MEMORY.stop();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("gieok-gateway");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
