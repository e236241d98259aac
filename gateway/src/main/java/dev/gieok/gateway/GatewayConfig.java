package dev.gieok.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** What the gateway is told. */
@ConfigMapping(prefix = "gieok.gateway")
public interface GatewayConfig {
    /** Where memory-service listens. */
    @WithDefault("http://localhost:8084")
    URI memoryUrl();

    /** How long a synchronous chat waits before it turns into a 202. */
    @WithDefault("60s")
    Duration answerTimeout();

    /** How long a chat that carries media waits for it, in all. */
    @WithDefault("10s")
    Duration mediaWait();

    /** How long an edit or a forgetting waits for the stores before it turns into a 202. */
    @WithDefault("5s")
    Duration projectionWait();

    Limits limits();

    Rates rates();

    Idempotency idempotency();

    /** Sizes above which work is refused. */
    interface Limits {
        @WithDefault("1M")
        MemorySize json();

        @WithDefault("200M")
        MemorySize media();

        /** Bytes of a file to import. */
        @WithDefault("1G")
        MemorySize imports();

        /** In characters: of an observation, or of all text parts of a chat together. */
        @WithDefault("32000")
        int text();

        /** Calls under way at once, those that wait for an answer included. */
        @WithDefault("1000")
        int inFlight();
    }

    /** Token buckets of one person on one gateway. */
    interface Rates {
        @WithDefault("2000")
        int requestsBurst();

        @WithDefault("500")
        int requestsPerSecond();

        @WithDefault("100")
        int chatsBurst();

        @WithDefault("20")
        int chatsPerSecond();
    }

    /** Writes with an `Idempotency-Key`. */
    interface Idempotency {
        /** How long a key is remembered. */
        @WithDefault("24h")
        Duration remembered();

        /** After this long a claim that never finished is taken over: its gateway died. */
        @WithDefault("2m")
        Duration abandoned();

        /** How long a duplicate waits for the first one before it is told 409. */
        @WithDefault("10s")
        Duration patience();
    }
}
