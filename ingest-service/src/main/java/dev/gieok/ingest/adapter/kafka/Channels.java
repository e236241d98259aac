package dev.gieok.ingest.adapter.kafka;

/** Names of the incoming channels. */
final class Channels {
    static final String EXTERNAL_OBSERVATIONS = "external-observations-in";
    static final String MEDIA = "media-in";

    private Channels() {}
}
