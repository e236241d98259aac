package dev.gieok.memory.rebuild;

import dev.gieok.memory.projection.FactVectors;
import dev.gieok.memory.state.IndexState;

/** The facts of one generation, written and read back whole. */
public interface FactIndex extends FactVectors, IndexState {}
