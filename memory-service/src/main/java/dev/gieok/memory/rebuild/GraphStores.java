package dev.gieok.memory.rebuild;

import dev.gieok.memory.projection.FactGraph;
import dev.gieok.memory.projection.Forgetting;
import dev.gieok.memory.state.GraphState;

/** The graph behind its ports. */
public record GraphStores(GraphState state, FactGraph graph, GraphRepair repair, Forgetting forgetting) {}
