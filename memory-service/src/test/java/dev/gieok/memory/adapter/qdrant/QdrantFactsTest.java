package dev.gieok.memory.adapter.qdrant;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.projection.FactIndexContract;
import dev.gieok.memory.projection.FactRecord;
import dev.gieok.memory.projection.FactVectors;
import dev.gieok.memory.recall.FactSearch;
import dev.gieok.memory.stores.Stores;
import dev.gieok.platform.generation.Generation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The vector store, embedded, or the one that `QDRANT_URL` names. */
class QdrantFactsTest extends FactIndexContract {
    private final QdrantFacts facts = new QdrantFacts(Stores.qdrant(), Stores.PREFIX, Stores.GENERATION);

    @Override
    protected FactVectors vectors() {
        return facts;
    }

    @Override
    protected FactSearch search() {
        return facts;
    }

    @Override
    protected String model() {
        return Stores.GENERATION.model();
    }

    @Override
    protected int dimensions() {
        return Stores.GENERATION.dimensions();
    }

    @Test
    void aModelThatIsNotTheStoredOneIsNotCompared() {
        Assertions.assertTrue(facts.speaks(Stores.GENERATION.model()));
        Assertions.assertFalse(facts.speaks("another-model"));
    }

    @Test
    void generationsDoNotSeeEachOther() {
        Generation other = new Generation("another-model", 32, 2);
        QdrantFacts beside = new QdrantFacts(Stores.qdrant(), Stores.PREFIX, other);
        PersonId person = new PersonId("per_" + "b".repeat(26));
        FactRecord record =
                record(person, new SealedFact(new FactId("fct_" + "b".repeat(26)), 1, "beside"), 0, Map.of());

        facts.write(List.of(record));

        Assertions.assertEquals(1, facts.facts(person).size());
        Assertions.assertEquals(List.of(), beside.facts(person));
    }
}
