package dev.gieok.encoder.adapter.endpoint;

import dev.gieok.encoder.EncoderConfig;
import dev.gieok.encoder.text.TextEncoder;
import dev.gieok.encoder.text.Vectors;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.engine.Local;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** An embeddings endpoint as OpenAI has it. It is told every text, so that one that is not local is refused. */
public final class EndpointTextEncoder implements TextEncoder {
    // What any endpoint accepts; a longer text is embedded by its beginning.
    private static final int MOST_CHARACTERS = 8_000;

    private final EmbeddingModel endpoint;
    private final String model;
    private final int dimension;
    private final List<String> languages;

    public EndpointTextEncoder(EncoderConfig.Endpoint config, List<String> languages, Duration timeout) {
        URI url = config.url().orElseThrow();
        if (!config.local().orElseGet(() -> Local.is(url))) {
            throw new IllegalStateException(
                    "The embeddings endpoint is not on this machine, and would be told every text"
                            + " that is remembered, sensitive ones too. If it is your own: GIEOK_ENCODER_TEXT_ENDPOINT_LOCAL=true.");
        }
        this.model = config.model().orElseThrow();
        this.dimension = config.dimension();
        this.languages = List.copyOf(languages);
        this.endpoint = OpenAiEmbeddingModel.builder()
                .baseUrl(url.toString())
                .apiKey(config.apiKey().orElse("none"))
                .modelName(model)
                .timeout(timeout)
                .maxRetries(0)
                .build();
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public List<String> languages() {
        return languages;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        List<TextSegment> segments =
                texts.stream().map(text -> TextSegment.from(accepted(text))).toList();
        List<float[]> vectors;
        try {
            vectors = endpoint.embedAll(segments).content().stream()
                    .map(embedding -> Vectors.normalised(embedding.vector()))
                    .toList();
        } catch (RuntimeException e) {
            // Whatever it is, a key or a name that is mended later makes it pass. Its message may quote the text.
            throw new RetriableException(
                    "the embeddings endpoint does not answer: " + e.getClass().getSimpleName());
        }
        if (vectors.size() != texts.size() || vectors.stream().anyMatch(vector -> vector.length != dimension)) {
            throw new RetriableException("the embeddings endpoint gives vectors of another number or dimension");
        }
        return vectors;
    }

    private static String accepted(String text) {
        // Endpoints refuse blank input.
        String kept = text.isBlank() ? "-" : text;
        return kept.length() <= MOST_CHARACTERS ? kept : kept.substring(0, MOST_CHARACTERS);
    }
}
