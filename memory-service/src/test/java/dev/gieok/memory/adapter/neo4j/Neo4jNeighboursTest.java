package dev.gieok.memory.adapter.neo4j;

import dev.gieok.memory.projection.FactGraph;
import dev.gieok.memory.projection.NeighboursContract;
import dev.gieok.memory.recall.Neighbours;
import dev.gieok.memory.stores.Stores;

/** What is near what in the graph, with the same server. */
class Neo4jNeighboursTest extends NeighboursContract {
    @Override
    protected FactGraph graph() {
        return new Neo4jFactGraph(Stores.neo4j());
    }

    @Override
    protected Neighbours neighbours() {
        return new Neo4jFactArchive(Stores.neo4j());
    }
}
