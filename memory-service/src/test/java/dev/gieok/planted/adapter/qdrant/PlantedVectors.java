package dev.gieok.planted.adapter.qdrant;

import dev.gieok.planted.adapter.neo4j.PlantedGraph;

/** An adapter that knows another. */
public final class PlantedVectors {
    final PlantedGraph graph = new PlantedGraph();
}
