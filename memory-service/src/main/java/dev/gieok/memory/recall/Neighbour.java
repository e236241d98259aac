package dev.gieok.memory.recall;

import dev.gieok.memory.memories.SealedFact;

/** A fact near an entity: 1 hop is about the entity itself, 2 about one that is related to it. */
public record Neighbour(SealedFact fact, int hops) {}
