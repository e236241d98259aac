package dev.gieok.contracts.http;

import dev.gieok.contracts.memory.Embedding;
import java.util.List;

/**
 * Their embeddings in order.
 */
public record EmbedResult(List<Embedding> embeddings) {}
