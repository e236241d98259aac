package dev.gieok.memory.adapter.qdrant;

import static io.qdrant.client.ConditionFactory.matchKeyword;
import static io.qdrant.client.ConditionFactory.matchKeywords;
import static io.qdrant.client.ValueFactory.list;
import static io.qdrant.client.ValueFactory.value;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.media.MomentRecord;
import dev.gieok.memory.rebuild.MomentStore;
import dev.gieok.memory.recall.Frequencies;
import dev.gieok.platform.generation.Generation;
import io.qdrant.client.QueryFactory;
import io.qdrant.client.WithPayloadSelectorFactory;
import io.qdrant.client.grpc.Collections.PayloadSchemaType;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.JsonWithInt.Value;
import io.qdrant.client.grpc.Points.BatchResult;
import io.qdrant.client.grpc.Points.PointStruct;
import io.qdrant.client.grpc.Points.QueryPoints;
import io.qdrant.client.grpc.Points.UpsertPoints;
import io.qdrant.client.grpc.Points.WithPayloadSelector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Moments of media as points, in a collection of their own. */
public final class QdrantMoments implements MomentStore {
    private static final String MOMENT_ID = "momentId";
    private static final String MEDIA_ID = "mediaId";
    private static final String SEALED = "sealed";
    private static final Map<String, PayloadSchemaType> INDEXES =
            new TreeMap<>(Map.of(MEDIA_ID, PayloadSchemaType.Keyword, TenantFilters.TERMS, PayloadSchemaType.Integer));
    private static final WithPayloadSelector NEEDED =
            WithPayloadSelectorFactory.include(List.of(MOMENT_ID, MEDIA_ID, SEALED));

    static final String THING = "moments";

    private final QdrantStore store;
    private final QdrantCollection collection;
    private final String model;

    public QdrantMoments(QdrantStore store, String prefix, Generation generation) {
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
    public void write(Collection<MomentRecord> moments) {
        List<PointStruct> points = moments.stream().map(this::point).toList();
        store.call(
                "upsert moments",
                client -> client.upsertAsync(UpsertPoints.newBuilder()
                        .setCollectionName(collection.name())
                        .addAllPoints(points)
                        .setWait(true)
                        .build()));
    }

    @Override
    public void delete(PersonId person, MediaId mediaId) {
        Filter filter = TenantFilters.of(person)
                .addMust(matchKeyword(MEDIA_ID, mediaId.value()))
                .build();
        store.call("delete moments", client -> client.deleteAsync(collection.name(), filter));
    }

    @Override
    public Found search(PersonId person, Query query) {
        Filter.Builder filter = TenantFilters.of(person);
        if (!query.within().isEmpty()) {
            filter.addMust(matchKeywords(
                    MEDIA_ID, query.within().stream().map(MediaId::value).toList()));
        }
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
                store.call("query moments", client -> client.queryBatchAsync(collection.name(), queries));
        return new Found(
                dense == null ? List.of() : hits(results.getFirst()),
                query.lexical().isEmpty() ? List.of() : hits(results.getLast()));
    }

    @Override
    public Map<String, MediaId> moments(PersonId person) {
        Map<String, MediaId> found = new TreeMap<>();
        Scrolling.payloads(store, collection.name(), person, List.of(MOMENT_ID, MEDIA_ID))
                .forEach(payload -> found.put(
                        TenantFilters.payload(payload, MOMENT_ID).getStringValue(),
                        new MediaId(TenantFilters.payload(payload, MEDIA_ID).getStringValue())));
        return found;
    }

    @Override
    public Frequencies frequencies(PersonId person, Collection<Long> terms) {
        return TenantFilters.frequencies(store, collection, person, terms);
    }

    private QueryPoints.Builder query(Query query, Filter.Builder filter, String vector) {
        return QueryPoints.newBuilder()
                .setCollectionName(collection.name())
                .setUsing(vector)
                .setFilter(filter)
                .setLimit(query.limit())
                .setWithPayload(NEEDED);
    }

    private static List<Hit> hits(BatchResult result) {
        return result.getResultList().stream()
                .map(point -> new Hit(
                        TenantFilters.payload(point.getPayloadMap(), MOMENT_ID).getStringValue(),
                        TenantFilters.payload(point.getPayloadMap(), MEDIA_ID).getStringValue(),
                        TenantFilters.payload(point.getPayloadMap(), SEALED).getStringValue(),
                        point.getScore()))
                .toList();
    }

    private PointStruct point(MomentRecord moment) {
        Map<String, Value> payload = new HashMap<>();
        payload.put(QdrantCollection.PERSON, value(moment.person().value()));
        payload.put(MOMENT_ID, value(moment.momentId()));
        payload.put(MEDIA_ID, value(moment.mediaId().value()));
        payload.put(SEALED, value(moment.sealed()));
        payload.put(
                TenantFilters.TERMS,
                list(moment.lexical().terms().stream().map(term -> value(term)).toList()));
        return PointStruct.newBuilder()
                .setId(Points.pointId(moment.person(), moment.momentId()))
                .setVectors(Points.vectors(moment.dense().of(model), moment.lexical()))
                .putAllPayload(payload)
                .build();
    }
}
