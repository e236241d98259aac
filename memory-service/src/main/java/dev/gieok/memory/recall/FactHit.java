package dev.gieok.memory.recall;

import dev.gieok.memory.memories.SealedFact;

/** A fact that one signal found: a cosine, or a sum of lexical weights. */
public record FactHit(SealedFact fact, double score) {}
