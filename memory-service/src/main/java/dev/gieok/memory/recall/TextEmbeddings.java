package dev.gieok.memory.recall;

import dev.gieok.contracts.memory.Embedding;

/** Turns words into a vector. */
public interface TextEmbeddings {
    /** @throws dev.gieok.platform.RetriableException when no encoder answers in time */
    Embedding embed(String text);
}
