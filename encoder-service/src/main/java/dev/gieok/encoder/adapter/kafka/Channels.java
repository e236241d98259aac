package dev.gieok.encoder.adapter.kafka;

/** Names of the incoming channels. */
final class Channels {
    static final String REQUESTS = "requests-in";
    static final String FACTS = "facts-in";
    static final String SEGMENTS = "segments-in";

    private Channels() {}
}
