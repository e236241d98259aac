package dev.gieok.memory.adapter.neo4j;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.projection.FactGraph;
import dev.gieok.memory.projection.FactRecord;
import dev.gieok.memory.rebuild.GraphRepair;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Repairs in place, under the locks of the facts that are repaired; a tombstone is stronger than any repair. */
public final class Neo4jRepair implements GraphRepair {
    // One transaction with all the facts of a long life would need more memory than a small server has.
    private static final int TOGETHER = 500;
    private static final String OVERWRITE = """
            UNWIND $rows AS row
            MATCH (f:Fact {key: row.key}) SET f.touched = row.version
            WITH f, row WHERE NOT EXISTS { MATCH (:Tombstone {key: row.key}) }
            MATCH (v:FactVersion {key: row.versionKey})
            SET v = row.properties, v.key = row.versionKey
            WITH f, row WHERE f.version = row.version
            SET f += row.properties
            """;
    private static final String SHAPE = """
            UNWIND $rows AS row
            MATCH (f:Fact {key: row.key}) SET f.touched = row.version
            WITH f, row WHERE f.version = row.version
            SET f += row.shape
            """;
    private static final String DECIDE = """
            UNWIND $rows AS row
            MERGE (o:Observation {key: row.key})
              ON CREATE SET o.person = row.person, o.observationId = row.id
            SET o += row.properties
            """;
    private static final String UNDECIDE = """
            MATCH (o:Observation) WHERE o.key IN $keys
            SET o.status = 'pending', o.decisions = null, o.error = null
            """;
    private static final String FORGOTTEN =
            "UNWIND $keys AS key MATCH (o:Observation {key: key}) WHERE o.forgotten IS NULL SET o.forgotten = true";

    private final Neo4jStore store;

    public Neo4jRepair(Neo4jStore store) {
        this.store = store;
    }

    @Override
    public void overwrite(Collection<FactRecord> versions) {
        inPieces(
                versions.stream().map(FactRows::of).toList(),
                rows -> store.write("overwrite versions", tx -> {
                    Neo4jFactGraph.run(tx, OVERWRITE, rows);
                    return true;
                }));
    }

    @Override
    public void reshape(Collection<FactRecord> latest) {
        List<Map<String, Object>> shapes = new ArrayList<>();
        for (FactRecord fact : latest) {
            Map<String, Object> row = FactRows.of(fact);
            Map<String, Object> shape = new HashMap<>(FactRows.properties(fact));
            shape.remove("sealed");
            row.put("shape", shape);
            shapes.add(row);
        }
        inPieces(
                shapes,
                rows -> store.write("reshape facts", tx -> {
                    Neo4jFactGraph.run(tx, SHAPE, rows);
                    Neo4jFactGraph.run(tx, Neo4jFactGraph.NO_LONGER_RELATED, rows);
                    Neo4jFactGraph.run(tx, Neo4jFactGraph.NO_LONGER_ABOUT, rows);
                    Neo4jFactGraph.run(tx, Neo4jFactGraph.ABOUT, Neo4jFactGraph.having(rows, "about"));
                    Neo4jFactGraph.run(tx, Neo4jFactGraph.EVIDENCE, Neo4jFactGraph.having(rows, "evidence"));
                    Neo4jFactGraph.run(tx, Neo4jFactGraph.SUPERSEDES, Neo4jFactGraph.having(rows, "supersedes"));
                    Neo4jFactGraph.run(tx, Neo4jFactGraph.RELATIONS, Neo4jFactGraph.having(rows, "relations"));
                    return true;
                }));
    }

    @Override
    public void remove(PersonId person, Collection<FactId> facts) {
        for (FactId fact : facts) {
            store.write("remove fact", tx -> {
                Neo4jForgetting.remove(tx, Map.of("key", Keys.of(person, fact), "id", fact.value()));
                return true;
            });
        }
    }

    @Override
    public void truncate(PersonId person, Map<FactId, Integer> begins) {
        store.write("truncate history", tx -> {
            Neo4jForgetting.truncate(tx, person, begins);
            return true;
        });
    }

    @Override
    public void decide(Collection<FactGraph.Decided> decisions) {
        inPieces(
                decisions.stream().map(Neo4jFactGraph::row).toList(),
                rows -> store.write("set decisions", tx -> {
                    Neo4jFactGraph.run(tx, DECIDE, rows);
                    return true;
                }));
    }

    @Override
    public void undecide(PersonId person, Collection<String> observations) {
        List<String> keys = observations.stream().map(id -> Keys.of(person, id)).toList();
        store.write("undecide", tx -> tx.run(UNDECIDE, Map.of("keys", keys)).consume());
    }

    @Override
    public void markForgotten(PersonId person, Collection<ObservationId> observations) {
        List<String> keys = observations.stream().map(id -> Keys.of(person, id)).toList();
        store.write(
                "mark forgotten", tx -> tx.run(FORGOTTEN, Map.of("keys", keys)).consume());
    }

    private static void inPieces(List<Map<String, Object>> rows, Consumer<List<Map<String, Object>>> write) {
        for (int from = 0; from < rows.size(); from += TOGETHER) {
            write.accept(rows.subList(from, Math.min(from + TOGETHER, rows.size())));
        }
    }
}
