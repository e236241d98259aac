package dev.gieok.memory.projection;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.memories.Times;
import dev.gieok.memory.recall.LexicalVector;
import dev.gieok.memory.recall.Vectors;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Facts as they are written into a graph, with nothing but what a graph looks at. */
final class GraphFacts {
    static final EntityRef MINA = new EntityRef("mina", "sealed Mina");
    static final EntityRef DAUGHTER = new EntityRef("daughter", "sealed daughter");

    private GraphFacts() {}

    static FactRecord record(
            PersonId owner, SealedFact fact, List<EntityRef> about, List<FactRecord.Relation> relations) {
        return record(owner, fact, about, relations, 100);
    }

    static FactRecord record(
            PersonId owner,
            SealedFact fact,
            List<EntityRef> about,
            List<FactRecord.Relation> relations,
            long believedFrom) {
        return new FactRecord(
                owner,
                fact,
                Kind.RELATION,
                FactStatus.ACTIVE,
                0,
                Times.NEVER,
                100,
                Times.NEVER,
                believedFrom,
                0.5,
                1,
                0,
                about,
                relations,
                List.of(),
                List.of(),
                null,
                new LexicalVector(Map.of()),
                Vectors.NONE);
    }

    static FactId id() {
        return new FactId("fct_" + random());
    }

    static PersonId someone() {
        return new PersonId("per_" + random());
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 26);
    }
}
