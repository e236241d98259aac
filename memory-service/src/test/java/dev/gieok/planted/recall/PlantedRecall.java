package dev.gieok.planted.recall;

import dev.gieok.planted.adapter.neo4j.PlantedGraph;
import jakarta.inject.Singleton;

/** A feature that knows an adapter and a framework. */
@Singleton
public final class PlantedRecall {
    final PlantedGraph graph = new PlantedGraph();
}
