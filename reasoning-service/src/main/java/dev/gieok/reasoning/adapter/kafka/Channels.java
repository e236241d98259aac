package dev.gieok.reasoning.adapter.kafka;

/** Names of channels and of the worker pools behind them, as `application.properties` has them. */
final class Channels {
    static final String REQUESTS_IN = "requests-in";
    static final String OBSERVATIONS_IN = "observations-in";
    static final String EXTERNAL_OBSERVATIONS_IN = "external-observations-in";

    /** Chats may wait for a language model: their threads are apart from those of observations. */
    static final String ANSWERING = "answering";

    static final String LEARNING = "learning";

    private Channels() {}
}
