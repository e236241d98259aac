package dev.gieok.reasoning.adapter.metrics;

/** Names of OpenTelemetry's semantic conventions for generative AI. */
final class GenAi {
    /** In seconds. */
    static final String OPERATION_DURATION = "gen_ai.client.operation.duration";

    static final String TOKEN_USAGE = "gen_ai.client.token.usage";

    /** In seconds. */
    static final String TIME_TO_FIRST_TOKEN = "gen_ai.server.time_to_first_token";

    static final String OPERATION = "gen_ai.operation.name";
    static final String PROVIDER = "gen_ai.provider.name";
    static final String MODEL = "gen_ai.request.model";
    static final String TOKEN_TYPE = "gen_ai.token.type";
    static final String ERROR = "error.type";

    /** Of a reply that came. */
    static final String NO_ERROR = "none";

    private GenAi() {}
}
