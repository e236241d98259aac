package dev.gieok.contracts.http;

import java.util.List;

/**
 * A text encoder that the encoder has. GET `/internal/embeddings/models/{name}`.
 *
 * @param languages that it understands, ISO 639-1
 */
public record EmbeddingModel(String name, int dimensions, List<String> languages) {}
