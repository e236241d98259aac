package dev.gieok.memory.adapter.qdrant;

import static io.qdrant.client.ConditionFactory.hasId;
import static io.qdrant.client.ConditionFactory.match;
import static io.qdrant.client.ConditionFactory.range;
import static io.qdrant.client.ValueFactory.value;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.projection.FactRecord;
import dev.gieok.memory.rebuild.FactIndex;
import dev.gieok.memory.recall.FactHit;
import dev.gieok.memory.recall.FactHits;
import dev.gieok.memory.recall.FactQuery;
import dev.gieok.memory.recall.FactSearch;
import dev.gieok.memory.recall.Frequencies;
import dev.gieok.memory.recall.Place;
import dev.gieok.memory.recall.TimeView;
import dev.gieok.platform.generation.Generation;
import io.qdrant.client.QueryFactory;
import io.qdrant.client.WithPayloadSelectorFactory;
import io.qdrant.client.grpc.Collections.PayloadSchemaType;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Common.Range;
import io.qdrant.client.grpc.Points.BatchResult;
import io.qdrant.client.grpc.Points.PointStruct;
import io.qdrant.client.grpc.Points.PointsSelector;
import io.qdrant.client.grpc.Points.PointsUpdateOperation;
import io.qdrant.client.grpc.Points.PointsUpdateOperation.PointStructList;
import io.qdrant.client.grpc.Points.QueryPoints;
import io.qdrant.client.grpc.Points.ScoredPoint;
import io.qdrant.client.grpc.Points.SetPayloadPoints;
import io.qdrant.client.grpc.Points.WithPayloadSelector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Facts as points of one generation. Every query carries its person; every write compares versions. */
public final class QdrantFacts implements FactIndex, FactSearch {
    // A turn may have taught several things at once.
    private static final int OF_ONE_TURN = 3;
    private static final Map<String, PayloadSchemaType> INDEXES = new TreeMap<>(Map.of(
            FactPoints.KIND,
            PayloadSchemaType.Keyword,
            FactPoints.STATUS,
            PayloadSchemaType.Keyword,
            FactPoints.VERSION,
            PayloadSchemaType.Integer,
            TenantFilters.TERMS,
            PayloadSchemaType.Integer,
            FactPoints.SESSION,
            PayloadSchemaType.Keyword,
            "validFrom",
            PayloadSchemaType.Integer,
            "validTo",
            PayloadSchemaType.Integer,
            FactPoints.RECORDED_AT,
            PayloadSchemaType.Integer,
            "supersededAt",
            PayloadSchemaType.Integer));
    private static final List<String> FIELDS = List.of(FactPoints.FACT_ID, FactPoints.VERSION, FactPoints.SEALED);
    private static final WithPayloadSelector NEEDED = WithPayloadSelectorFactory.include(FIELDS);

    static final String THING = "facts";

    private final QdrantStore store;
    private final QdrantCollection collection;
    private final String model;

    public QdrantFacts(QdrantStore store, String prefix, Generation generation) {
        this.store = store;
        this.collection = new QdrantCollection(store, prefix, THING, generation, INDEXES);
        this.model = generation.model();
    }

    /** Whether the collection is there; makes it when it is not. */
    public boolean isReady() {
        return !collection.name().isEmpty();
    }

    @Override
    public boolean speaks(String model) {
        return this.model.equals(model);
    }

    @Override
    public void write(Collection<FactRecord> facts) {
        // The condition holds for a whole operation, so there is one for each version number; all in one call.
        Map<Integer, List<PointStruct>> byVersion = new TreeMap<>();
        facts.forEach(fact -> byVersion
                .computeIfAbsent(fact.version(), v -> new ArrayList<>())
                .add(FactPoints.of(fact, model)));
        List<PointsUpdateOperation> operations = new ArrayList<>();
        byVersion.forEach((version, points) -> operations.add(PointsUpdateOperation.newBuilder()
                .setUpsert(PointStructList.newBuilder()
                        .addAllPoints(points)
                        .setUpdateFilter(Filter.newBuilder()
                                .addMust(range(
                                        FactPoints.VERSION,
                                        Range.newBuilder().setLt(version).build()))))
                .build()));
        store.call("upsert facts", client -> client.batchUpdateAsync(collection.name(), operations, true, null, null));
    }

    @Override
    public void delete(PersonId person, Collection<FactId> factIds) {
        Filter filter = TenantFilters.of(person)
                .addMust(hasId(
                        factIds.stream().map(id -> Points.pointId(person, id)).toList()))
                .build();
        store.call("delete facts", client -> client.deleteAsync(collection.name(), filter));
    }

    @Override
    public void reseal(PersonId person, Collection<SealedFact> facts) {
        for (SealedFact fact : facts) {
            Filter stored = TenantFilters.of(person)
                    .addMust(hasId(Points.pointId(person, fact.factId())))
                    .addMust(match(FactPoints.VERSION, fact.version()))
                    .build();
            store.call(
                    "reseal fact",
                    client -> client.setPayloadAsync(
                            SetPayloadPoints.newBuilder()
                                    .setCollectionName(collection.name())
                                    .putPayload(FactPoints.SEALED, value(fact.sealed()))
                                    .setPointsSelector(
                                            PointsSelector.newBuilder().setFilter(stored))
                                    .setWait(true)
                                    .build(),
                            null));
        }
    }

    @Override
    public FactHits search(PersonId person, FactQuery query) {
        Filter filter = FactFilters.of(person, query);
        List<QueryPoints> queries = new ArrayList<>();
        float[] dense = query.dense();
        if (dense != null) {
            queries.add(query(query, filter, QdrantCollection.TEXT)
                    .setQuery(QueryFactory.nearest(dense))
                    .build());
        }
        if (!query.lexical().isEmpty()) {
            queries.add(query(query, filter, QdrantCollection.LEXICAL)
                    .setQuery(Points.nearest(query.lexical()))
                    .build());
        }
        List<BatchResult> results =
                store.call("query facts", client -> client.queryBatchAsync(collection.name(), queries));
        List<FactHit> byMeaning = dense == null ? List.of() : hits(results.getFirst());
        List<FactHit> byWord = query.lexical().isEmpty() ? List.of() : hits(results.getLast());
        return new FactHits(byMeaning, byWord);
    }

    @Override
    public List<List<SealedFact>> following(PersonId person, List<Place> places, TimeView time) {
        List<QueryPoints> queries = places.stream()
                .map(place -> QueryPoints.newBuilder()
                        .setCollectionName(collection.name())
                        .setFilter(FactFilters.after(person, place, time))
                        .setQuery(QueryFactory.orderBy(FactPoints.RECORDED_AT))
                        .setLimit(place.verbatim() ? 1 : OF_ONE_TURN)
                        .setWithPayload(NEEDED)
                        .build())
                .toList();
        return store.call("query next turns", client -> client.queryBatchAsync(collection.name(), queries)).stream()
                .map(result -> hits(result).stream().map(FactHit::fact).toList())
                .toList();
    }

    @Override
    public List<SealedFact> facts(PersonId person) {
        return Scrolling.payloads(store, collection.name(), person, FIELDS).stream()
                .map(FactPoints::sealed)
                .toList();
    }

    @Override
    public Frequencies frequencies(PersonId person, Collection<Long> terms) {
        return TenantFilters.frequencies(store, collection, person, terms);
    }

    private QueryPoints.Builder query(FactQuery query, Filter filter, String vector) {
        return QueryPoints.newBuilder()
                .setCollectionName(collection.name())
                .setUsing(vector)
                .setFilter(filter)
                .setLimit(query.limit())
                .setWithPayload(NEEDED);
    }

    private static List<FactHit> hits(BatchResult result) {
        return result.getResultList().stream().map(QdrantFacts::hit).toList();
    }

    private static FactHit hit(ScoredPoint point) {
        return new FactHit(FactPoints.sealed(point.getPayloadMap()), point.getScore());
    }
}
