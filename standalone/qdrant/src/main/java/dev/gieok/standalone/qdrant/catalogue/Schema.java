package dev.gieok.standalone.qdrant.catalogue;

import dev.gieok.standalone.qdrant.refusal.Refusal;
import dev.gieok.standalone.qdrant.vector.Metric;
import dev.gieok.standalone.qdrant.vector.VectorSpaces;
import dev.gieok.standalone.qdrant.vector.VectorSpaces.DenseSpace;
import dev.gieok.standalone.qdrant.vector.VectorSpaces.SparseSpace;
import io.qdrant.client.grpc.Collections.CollectionConfig;
import io.qdrant.client.grpc.Collections.CollectionParams;
import io.qdrant.client.grpc.Collections.CreateCollection;
import io.qdrant.client.grpc.Collections.Datatype;
import io.qdrant.client.grpc.Collections.Modifier;
import io.qdrant.client.grpc.Collections.SparseVectorParams;
import io.qdrant.client.grpc.Collections.VectorParams;
import java.util.HashMap;
import java.util.Map;

/** What a collection was made with: kept as Qdrant's own message, so that it is reported as it was given. */
record Schema(CollectionConfig config) {
    /** Enough for every known model, and far from what a message can carry. */
    private static final long LARGEST_VECTOR = 65536;

    /** @throws Refusal for vectors that this server does not keep */
    static Schema of(CreateCollection create) {
        CollectionParams params = CollectionParams.newBuilder()
                .setShardNumber(1)
                .setReplicationFactor(1)
                .setWriteConsistencyFactor(1)
                .setOnDiskPayload(true)
                .setVectorsConfig(create.getVectorsConfig())
                .setSparseVectorsConfig(create.getSparseVectorsConfig())
                .build();
        Schema schema = new Schema(CollectionConfig.newBuilder()
                .setParams(params)
                .setHnswConfig(create.getHnswConfig())
                .setOptimizerConfig(create.getOptimizersConfig())
                .setWalConfig(create.getWalConfig())
                .putAllMetadata(create.getMetadataMap())
                .build());
        schema.spaces();
        return schema;
    }

    VectorSpaces spaces() {
        Map<String, VectorParams> dense = new HashMap<>();
        switch (config.getParams().getVectorsConfig().getConfigCase()) {
            case PARAMS -> dense.put("", config.getParams().getVectorsConfig().getParams());
            case PARAMS_MAP ->
                dense.putAll(
                        config.getParams().getVectorsConfig().getParamsMap().getMapMap());
            case CONFIG_NOT_SET -> {}
        }
        Map<String, SparseVectorParams> sparse =
                config.getParams().getSparseVectorsConfig().getMapMap();
        Map<String, DenseSpace> spaces = new HashMap<>();
        dense.forEach((name, params) -> {
            if (sparse.containsKey(name)) {
                throw Refusal.invalid("Dense and sparse vector names must be unique - duplicated: " + name);
            }
            spaces.put(name, space(params));
        });
        Map<String, SparseSpace> sparseSpaces = new HashMap<>();
        sparse.forEach((name, params) -> sparseSpaces.put(name, new SparseSpace(params.getModifier() == Modifier.Idf)));
        return new VectorSpaces(spaces, sparseSpaces);
    }

    private static DenseSpace space(VectorParams params) {
        if (params.getSize() < 1 || params.getSize() > LARGEST_VECTOR) {
            throw Refusal.invalid("a vector's size must be from 1 to " + LARGEST_VECTOR);
        }
        if (params.hasMultivectorConfig()) {
            throw Refusal.unsupported("a multi-vector");
        }
        if (params.getDatatype() == Datatype.Uint8 || params.getDatatype() == Datatype.Float16) {
            throw Refusal.unsupported("a vector of another type than float32");
        }
        Metric metric = switch (params.getDistance()) {
            case Cosine -> Metric.COSINE;
            case Dot -> Metric.DOT;
            case Euclid -> Metric.EUCLID;
            case Manhattan -> throw Refusal.unsupported("the Manhattan distance");
            case UnknownDistance, UNRECOGNIZED -> throw Refusal.invalid("a vector needs a distance");
        };
        return new DenseSpace((int) params.getSize(), metric);
    }
}
