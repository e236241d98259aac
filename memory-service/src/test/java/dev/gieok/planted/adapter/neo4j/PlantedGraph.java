package dev.gieok.planted.adapter.neo4j;

import dev.gieok.planted.adapter.qdrant.PlantedVectors;
import org.jspecify.annotations.Nullable;

/** What a feature must not know; and it knows another adapter itself. */
public final class PlantedGraph {
    @Nullable
    PlantedVectors vectors;
}
