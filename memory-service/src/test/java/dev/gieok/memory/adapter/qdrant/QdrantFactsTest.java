package dev.gieok.memory.adapter.qdrant;

import dev.gieok.memory.projection.FactIndexContract;
import dev.gieok.memory.projection.FactVectors;
import dev.gieok.memory.recall.FactSearch;
import dev.gieok.memory.stores.Stores;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The vector store, embedded, or the one that `QDRANT_URL` names. */
class QdrantFactsTest extends FactIndexContract {
    private final QdrantFacts facts = new QdrantFacts(Stores.qdrant(), Stores.GENERATION);

    @Override
    protected FactVectors vectors() {
        return facts;
    }

    @Override
    protected FactSearch search() {
        return facts;
    }

    @Override
    protected int dimensions() {
        return Stores.GENERATION.dimensions();
    }

    @Test
    void aModelThatIsNotTheStoredOneIsNotCompared() {
        Assertions.assertTrue(facts.speaks(Stores.GENERATION.model()));
        Assertions.assertFalse(facts.speaks("another-model"));
        // Configured for another model, but the alias still points at the vectors of the first.
        Generation other = new Generation(Stores.GENERATION.prefix(), "another-model", 32, 1);
        Assertions.assertFalse(new QdrantFacts(Stores.qdrant(), other).speaks("another-model"));
    }
}
