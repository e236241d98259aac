package dev.gieok.memory.adapter.qdrant;

import dev.gieok.platform.RetriableException;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.grpc.Collections.AliasDescription;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One collection behind its alias, made with its indexes when it is missing. */
final class QdrantCollection {
    static final String TEXT = "text";
    static final String LEXICAL = "lexical";
    static final String PERSON = "person";

    // No graph over all tenants, one within each.
    private static final int LINKS_WITHIN_TENANT = 16;

    private final QdrantStore store;
    private final String thing;
    private final String alias;
    private final Generation generation;
    private final Map<String, PayloadSchemaType> indexes;
    private volatile boolean there;
    private volatile boolean ofThisGeneration;

    QdrantCollection(QdrantStore store, String thing, Generation generation, Map<String, PayloadSchemaType> indexes) {
        this.store = store;
        this.thing = thing;
        this.alias = generation.alias(thing);
        this.generation = generation;
        this.indexes = indexes;
    }

    /** The alias, once there is something behind it. */
    String name() {
        if (!there) {
            ensure();
            there = true;
        }
        return alias;
    }

    /** Whether the vectors behind the alias are of this model; until a rebuild moves it, words alone are compared. */
    boolean speaks(String model) {
        return !name().isEmpty() && ofThisGeneration && generation.model().equals(model);
    }

    private void ensure() {
        String collection = generation.collection(thing);
        for (AliasDescription found : store.call("list aliases", QdrantClient::listAliasesAsync)) {
            if (found.getAliasName().equals(alias)) {
                ofThisGeneration = found.getCollectionName().equals(collection);
                return;
            }
        }
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
        store.call("create alias", client -> client.createAliasAsync(alias, collection));
        ofThisGeneration = true;
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
