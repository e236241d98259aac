package dev.gieok.memory;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What this service is told. */
@ConfigMapping(prefix = "gieok.memory")
public interface MemoryConfig {
    Qdrant qdrant();

    Neo4j neo4j();

    URI encoderUrl();

    /** Where the fold keeps its ledger. */
    Optional<Path> streamsDir();

    Embedding embedding();

    Erasure erasure();

    Recall recall();

    /** The vector store. */
    interface Qdrant {
        @WithDefault("localhost")
        String host();

        @WithDefault("6334")
        int port();

        @WithDefault("false")
        boolean tls();

        Optional<String> apiKey();

        @WithDefault("5S")
        Duration timeout();
    }

    /** The graph store. */
    interface Neo4j {
        @WithDefault("bolt://localhost:7687")
        URI uri();

        @WithDefault("neo4j")
        String user();

        @WithDefault("gieok-neo4j")
        String password();

        @WithDefault("10S")
        Duration timeout();
    }

    /** The generation of vectors that is read and written. */
    interface Embedding {
        /** The model's name as events carry it; vectors of another one are not compared. */
        @WithDefault("all-minilm-l6-v2-q-ko-glossed")
        String model();

        @WithDefault("384")
        int dimensions();

        /** Counts rebuilds with one model. */
        @WithDefault("1")
        int generation();
    }

    /** The pace of erasures. */
    interface Erasure {
        /** How often open erasures are looked at. */
        @WithDefault("2S")
        Duration every();

        /** How long the fold may take before it is asked again. */
        @WithDefault("10S")
        Duration patience();

        /** Longer than destroyed keys live in the memory of any instance. */
        @WithDefault("6S")
        Duration grace();

        /** How long after the certificate the stores are looked at a last time. */
        @WithDefault("2M")
        Duration watch();
    }

    /** Bounds of one recall. */
    interface Recall {
        /** How many hits each signal brings to the fusion at least. */
        @WithDefault("50")
        int candidates();

        Features features();

        /** How many are made at once; each holds what it found. */
        @WithDefault("8")
        int atOnce();

        /** How long the others wait for their turn before they are refused. */
        @WithDefault("2S")
        Duration patience();

        /** How long the next question waits for the turns before it: right after a start they come late. */
        @WithDefault("2S")
        Duration turnPatience();

        /** Facts of the profile that go with every answer. */
        @WithDefault("40")
        int profileFacts();

        /** Turns of a session that go with an answer at most. */
        @WithDefault("300")
        int turns();

        /** How long a person's document frequencies are believed. */
        @WithDefault("30S")
        Duration frequencyAge();
    }

    /** The ways of finding, each of which can be switched off; `RecallFeature` in the contracts says what they are. */
    interface Features {
        @WithDefault("true")
        boolean dense();

        @WithDefault("true")
        boolean lexical();

        @WithDefault("true")
        boolean graph();

        @WithDefault("true")
        boolean nameDrop();

        @WithDefault("true")
        boolean speaker();

        @WithDefault("true")
        boolean date();

        @WithDefault("true")
        boolean matter();

        @WithDefault("true")
        boolean previousTurn();

        @WithDefault("true")
        boolean kind();

        @WithDefault("true")
        boolean session();

        @WithDefault("true")
        boolean siblings();

        @WithDefault("true")
        boolean beside();

        @WithDefault("true")
        boolean succession();

        @WithDefault("true")
        boolean introduction();

        @WithDefault("true")
        boolean answering();

        @WithDefault("true")
        boolean latest();
    }
}
