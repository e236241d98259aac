package dev.gieok.memory;

import dev.gieok.memory.adapter.kafka.KafkaFactLog;
import dev.gieok.memory.adapter.neo4j.Neo4jFactGraph;
import dev.gieok.memory.adapter.neo4j.Neo4jForgetting;
import dev.gieok.memory.adapter.neo4j.Neo4jRepair;
import dev.gieok.memory.adapter.neo4j.Neo4jState;
import dev.gieok.memory.adapter.neo4j.Neo4jStore;
import dev.gieok.memory.adapter.qdrant.QdrantGenerations;
import dev.gieok.memory.media.MomentRecords;
import dev.gieok.memory.projection.FactRecords;
import dev.gieok.memory.rebuild.Building;
import dev.gieok.memory.rebuild.GraphStores;
import dev.gieok.memory.rebuild.LiveGenerations;
import dev.gieok.memory.rebuild.Rebuilding;
import dev.gieok.memory.recall.ModelEmbeddings;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.generation.GenerationPointer;
import dev.gieok.platform.person.PersonRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The wiring of rebuilds. */
@ApplicationScoped
public class RebuildBeans {
    @Produces
    @Singleton
    public GraphStores graphStores(Neo4jStore store, Neo4jFactGraph graph, Neo4jForgetting forgetting) {
        return new GraphStores(new Neo4jState(store), graph, new Neo4jRepair(store), forgetting);
    }

    @Produces
    @Singleton
    public Building building(
            PersonRegistry persons,
            KafkaFactLog log,
            QdrantGenerations indexes,
            GraphStores graph,
            Building.Making making) {
        return new Building(persons, new Building.Stores(log, indexes, graph, graph.state()::persons), making);
    }

    @Produces
    @Singleton
    public Building.Making making(FactRecords facts, MomentRecords moments, ModelEmbeddings embeddings) {
        return new Building.Making(facts, moments, embeddings);
    }

    @Produces
    @Singleton
    public Rebuilding.Records records(Blobs blobs, GenerationPointer pointer, LiveGenerations live) {
        return new Rebuilding.Records(blobs, pointer, live);
    }

    @Produces
    @Singleton
    public Rebuilding rebuilding(
            Rebuilding.Records records,
            Building building,
            QdrantGenerations indexes,
            ModelEmbeddings models,
            Clock clock) {
        return new Rebuilding(records, building, indexes, models, clock, Rebuilding.Waits.DEFAULT);
    }
}
