package dev.gieok.contracts.http;

import java.util.List;

/** The text encoders that the encoder has. GET `/internal/embeddings/models`. */
public record EmbeddingModels(String active, List<String> names) {}
