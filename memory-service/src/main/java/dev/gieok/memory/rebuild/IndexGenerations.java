package dev.gieok.memory.rebuild;

import dev.gieok.platform.generation.Generation;

/** The vector indexes of each generation, made when they are first used. Throws `RetriableException` when the store is away. */
public interface IndexGenerations {
    FactIndex facts(Generation generation);

    MomentStore moments(Generation generation);

    /** Removes every other generation for good. */
    void dropAllBut(Generation kept);
}
