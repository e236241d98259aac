package dev.gieok.memory.adapter.neo4j;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.erasure.PersonalStore;
import java.util.Map;
import java.util.TreeMap;

/** All nodes of a person, of every label, with their relations: each key begins with its person. */
public final class Neo4jPersons implements PersonalStore {
    // One transaction with all the nodes of a long life would need more memory than a small server has.
    private static final int TOGETHER = 1_000;

    private final Neo4jStore store;

    public Neo4jPersons(Neo4jStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "neo4j";
    }

    @Override
    public Map<String, Long> count(PersonId person) {
        return store.read("count person", tx -> {
            Map<String, Long> counts = new TreeMap<>();
            for (String label : Neo4jSchema.KEYED) {
                long found = tx.run(ofPerson(label) + "RETURN count(n) AS count", Map.of("person", person.value()))
                        .single()
                        .get("count")
                        .asLong();
                if (found > 0) {
                    counts.put(label, found);
                }
            }
            return counts;
        });
    }

    @Override
    public void empty(PersonId person) {
        // The node of the person last: by then no relation is left that would make it heavy.
        for (String label : Neo4jSchema.KEYED.reversed()) {
            while (removed(label, person) > 0) {
                // Until there is none.
            }
        }
    }

    private long removed(String label, PersonId person) {
        return store.write(
                "erase person",
                tx -> tx.run(
                                ofPerson(label) + "WITH n LIMIT $together DETACH DELETE n RETURN count(*) AS count",
                                Map.of("person", person.value(), "together", TOGETHER))
                        .single()
                        .get("count")
                        .asLong());
    }

    /** The unique index on keys finds them. */
    private static String ofPerson(String label) {
        return "MATCH (n:" + label + ") WHERE n.key STARTS WITH $person ";
    }
}
