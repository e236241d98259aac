package dev.gieok.memory.adapter.neo4j;

import dev.gieok.memory.memories.FactArchive;
import dev.gieok.memory.projection.FactGraph;
import dev.gieok.memory.projection.FactGraphContract;
import dev.gieok.memory.projection.Forgetting;
import dev.gieok.memory.recall.Neighbours;
import dev.gieok.memory.stores.Stores;

/** The graph: the server of `standalone/neo4j` as a child process, or the one that `NEO4J_URL` names. */
class Neo4jFactGraphTest extends FactGraphContract {
    private final Neo4jFactArchive archive = new Neo4jFactArchive(Stores.neo4j());

    @Override
    protected FactGraph graph() {
        return new Neo4jFactGraph(Stores.neo4j());
    }

    @Override
    protected FactArchive archive() {
        return archive;
    }

    @Override
    protected Neighbours neighbours() {
        return archive;
    }

    @Override
    protected Forgetting forgetting() {
        return new Neo4jForgetting(Stores.neo4j());
    }
}
