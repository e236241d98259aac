package dev.gieok.memory.adapter.qdrant;

import dev.gieok.platform.RetriableException;
import dev.gieok.platform.generation.Generation;
import io.qdrant.client.grpc.Collections.CreateCollection;
import io.qdrant.client.grpc.Collections.Distance;
import io.qdrant.client.grpc.Collections.HnswConfigDiff;
import io.qdrant.client.grpc.Collections.KeywordIndexParams;
import io.qdrant.client.grpc.Collections.PayloadIndexParams;
import io.qdrant.client.grpc.Collections.PayloadSchemaType;
import io.qdrant.client.grpc.Collections.SparseVectorConfig;
import io.qdrant.client.grpc.Collections.SparseVectorParams;
import io.qdrant.client.grpc.Collections.VectorParams;
import io.qdrant.client.grpc.Collections.VectorParamsMap;
import io.qdrant.client.grpc.Collections.VectorsConfig;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One collection of one generation, made with its indexes when it is missing. */
final class QdrantCollection {
    static final String TEXT = "text";
    static final String LEXICAL = "lexical";
    static final String PERSON = "person";

    // No graph over all tenants, one within each.
    private static final int LINKS_WITHIN_TENANT = 16;

    private final QdrantStore store;
    private final String collection;
    private final Generation generation;
    private final Map<String, PayloadSchemaType> indexes;
    private volatile boolean there;

    QdrantCollection(
            QdrantStore store,
            String prefix,
            String thing,
            Generation generation,
            Map<String, PayloadSchemaType> indexes) {
        this.store = store;
        this.collection = name(prefix, thing, generation);
        this.generation = generation;
        this.indexes = indexes;
    }

    /** @param prefix of every name, for several instances on one store; mostly empty */
    static String name(String prefix, String thing, Generation generation) {
        String model = generation.model().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return prefix + thing + "-" + model + "-" + generation.number();
    }

    /** Its name, once it is there. */
    String name() {
        if (!there) {
            ensure();
            there = true;
        }
        return collection;
    }

    private void ensure() {
        if (!exists(collection)) {
            create(collection);
        }
        index(
                collection,
                PERSON,
                PayloadSchemaType.Keyword,
                PayloadIndexParams.newBuilder()
                        .setKeywordIndexParams(KeywordIndexParams.newBuilder().setIsTenant(true))
                        .build());
        indexes.forEach((field, type) -> index(collection, field, type, null));
    }

    private void index(
            String collection, String field, PayloadSchemaType type, @Nullable PayloadIndexParams parameters) {
        store.call(
                "create index",
                client -> client.createPayloadIndexAsync(collection, field, type, parameters, true, null, null));
    }

    private boolean exists(String collection) {
        return store.call("collection exists", client -> client.collectionExistsAsync(collection));
    }

    private void create(String collection) {
        try {
            store.call("create collection", client -> client.createCollectionAsync(definition(collection)));
        } catch (RetriableException | IllegalStateException e) {
            // Another instance was first.
            if (!exists(collection)) {
                throw e;
            }
        }
    }

    private CreateCollection definition(String collection) {
        return CreateCollection.newBuilder()
                .setCollectionName(collection)
                .setVectorsConfig(VectorsConfig.newBuilder()
                        .setParamsMap(VectorParamsMap.newBuilder()
                                .putMap(
                                        TEXT,
                                        VectorParams.newBuilder()
                                                .setSize(generation.dimensions())
                                                .setDistance(Distance.Cosine)
                                                .build())))
                .setSparseVectorsConfig(
                        SparseVectorConfig.newBuilder().putMap(LEXICAL, SparseVectorParams.getDefaultInstance()))
                .setHnswConfig(HnswConfigDiff.newBuilder().setM(0).setPayloadM(LINKS_WITHIN_TENANT))
                .build();
    }
}
