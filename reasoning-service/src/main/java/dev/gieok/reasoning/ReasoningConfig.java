package dev.gieok.reasoning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the reasoning service is told. */
@ConfigMapping(prefix = "gieok.reasoning")
public interface ReasoningConfig {
    URI memoryUrl();

    /** How long a chat waits for memory before it says that it cannot remember. */
    @WithDefault("4000")
    int recallTimeoutMillis();

    /** Memories that are asked for. */
    @WithDefault("12")
    int recallSize();

    /** The time zone where days begin, for “yesterday”; the system's zone when absent. */
    Optional<String> zone();

    WorkingMemory workingMemory();

    Llm llm();

    /** The session, as it is kept in mind. */
    interface WorkingMemory {
        /** What it may take of a prompt; older turns are rolled into a summary. */
        @WithDefault("1500")
        int tokens();
    }

    /** Who speaks: nobody (the grounded engine alone), an OpenAI-compatible endpoint, or Ollama. */
    enum Provider {
        NONE,
        OPENAI,
        OLLAMA
    }

    /** The language model. */
    interface Llm {
        @WithDefault("none")
        Provider provider();

        /** Of the API, such as `https://api.openai.com/v1` or `http://127.0.0.1:11434`; the provider's own when absent. */
        Optional<URI> url();

        Optional<String> model();

        Optional<String> apiKey();

        /** Whether what it is shown stays on machines of the person's own; true for loopback addresses when absent. */
        Optional<Boolean> local();

        /** Whether a model that is not local may be shown text read from images and documents. */
        @WithDefault("false")
        boolean shareMedia();

        /** Whether it sees placeholders in the place of names, addresses and numbers; true when it is not local, if absent. */
        Optional<Boolean> pseudonymise();

        /** Whether it also looks for what the rules missed in what a person says. */
        @WithDefault("true")
        boolean extraction();

        OptionalDouble temperature();

        /** How long a prompt and its reply may be together. */
        @WithDefault("8192")
        int contextTokens();

        @WithDefault("30s")
        Duration firstTokenTimeout();

        /** Between two tokens. */
        @WithDefault("10s")
        Duration stallTimeout();

        /** For one attempt. */
        @WithDefault("60s")
        Duration timeout();

        @WithDefault("2")
        int maxRetries();

        /** The longest pause between two attempts; a server that asks for more is not asked again. */
        @WithDefault("5s")
        Duration maxBackoff();

        /** What all instances together may spend between two midnights UTC; no limit when absent. */
        OptionalDouble dailyBudgetUsd();

        @WithDefault("0")
        double inputUsdPerMillionTokens();

        @WithDefault("0")
        double outputUsdPerMillionTokens();
    }
}
