package dev.gieok.standalone.qdrant.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.grpc.Collections.CollectionInfo;
import io.qdrant.client.grpc.Collections.CollectionParams;
import io.qdrant.client.grpc.Collections.CreateCollection;
import io.qdrant.client.grpc.Collections.Datatype;
import io.qdrant.client.grpc.Collections.Distance;
import io.qdrant.client.grpc.Collections.Modifier;
import io.qdrant.client.grpc.Collections.SparseVectorConfig;
import io.qdrant.client.grpc.Collections.SparseVectorParams;
import io.qdrant.client.grpc.Collections.VectorParams;
import io.qdrant.client.grpc.Collections.VectorParamsMap;
import io.qdrant.client.grpc.Collections.VectorsConfig;
import java.util.List;
import java.util.Locale;

/** Collections: what one is made with, and what is reported of it. */
final class CollectionJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> NO_EFFECT = List.of(
            "hnsw_config",
            "wal_config",
            "optimizers_config",
            "quantization_config",
            "strict_mode_config",
            "shard_number",
            "sharding_method",
            "replication_factor",
            "write_consistency_factor",
            "on_disk_payload");

    private CollectionJson() {}

    static CreateCollection create(String name, JsonNode body) {
        return JsonFields.read(body, "a collection", fields -> {
            fields.ignore(NO_EFFECT);
            fields.refuse(List.of("init_from"));
            CreateCollection.Builder create = CreateCollection.newBuilder().setCollectionName(name);
            fields.find("vectors").ifPresent(it -> create.setVectorsConfig(dense(it)));
            fields.find("sparse_vectors").ifPresent(it -> create.setSparseVectorsConfig(sparse(it)));
            fields.find("metadata").ifPresent(it -> create.putAllMetadata(PayloadJson.payload(it)));
            return create.build();
        });
    }

    /** The unnamed vector alone, or several by their names. */
    private static VectorsConfig dense(JsonNode node) {
        if (node.path("size").isNumber()) {
            return VectorsConfig.newBuilder().setParams(params(node)).build();
        }
        VectorParamsMap.Builder named = VectorParamsMap.newBuilder();
        object(node, "vectors").forEach(name -> named.putMap(name, params(node.get(name))));
        return VectorsConfig.newBuilder().setParamsMap(named).build();
    }

    private static VectorParams params(JsonNode node) {
        return JsonFields.read(node, "a vector of a collection", fields -> {
            fields.ignore(List.of("hnsw_config", "quantization_config", "on_disk"));
            fields.refuse(List.of("multivector_config"));
            VectorParams.Builder params = VectorParams.newBuilder()
                    .setSize(Scalars.count(fields.need("size"), "size"))
                    .setDistance(distance(Scalars.text(fields.need("distance"), "distance")));
            fields.text("datatype").ifPresent(it -> params.setDatatype(datatype(it)));
            return params.build();
        });
    }

    private static Distance distance(String name) {
        return switch (name) {
            case "Cosine" -> Distance.Cosine;
            case "Dot" -> Distance.Dot;
            case "Euclid" -> Distance.Euclid;
            case "Manhattan" -> Distance.Manhattan;
            default -> throw Refusal.invalid("a distance must be Cosine, Dot, Euclid or Manhattan");
        };
    }

    private static Datatype datatype(String name) {
        return switch (name) {
            case "float32" -> Datatype.Float32;
            case "float16" -> Datatype.Float16;
            case "uint8" -> Datatype.Uint8;
            default -> throw Refusal.invalid("a datatype must be float32, float16 or uint8");
        };
    }

    private static SparseVectorConfig sparse(JsonNode node) {
        SparseVectorConfig.Builder config = SparseVectorConfig.newBuilder();
        for (String name : object(node, "sparse_vectors")) {
            JsonFields.read(node.get(name), "a sparse vector of a collection", fields -> {
                fields.ignore(List.of("index"));
                SparseVectorParams.Builder params = SparseVectorParams.newBuilder();
                fields.text("modifier").ifPresent(it -> params.setModifier(modifier(it)));
                return config.putMap(name, params.build());
            });
        }
        return config.build();
    }

    private static Modifier modifier(String name) {
        return switch (name) {
            case "none" -> Modifier.None;
            case "idf" -> Modifier.Idf;
            default -> throw Refusal.invalid("a modifier must be idf or none");
        };
    }

    private static Iterable<String> object(JsonNode node, String name) {
        if (!node.isObject()) {
            throw Refusal.invalid("`" + name + "` must be a JSON object");
        }
        return node::fieldNames;
    }

    static ObjectNode json(CollectionInfo info) {
        ObjectNode json = NODES.objectNode()
                .put("status", lowerCase(info.getStatus()))
                .put("optimizer_status", info.getOptimizerStatus().getOk() ? "ok" : "error")
                .put("indexed_vectors_count", info.getIndexedVectorsCount())
                .put("points_count", info.getPointsCount())
                .put("segments_count", info.getSegmentsCount());
        json.putObject("config").set("params", json(info.getConfig().getParams()));
        ObjectNode schema = json.putObject("payload_schema");
        info.getPayloadSchemaMap().forEach((key, index) -> {
            ObjectNode one = schema.putObject(key).put("data_type", lowerCase(index.getDataType()));
            if (index.hasParams()) {
                one.set("params", PayloadIndexJson.json(index.getParams()));
            }
        });
        return json;
    }

    private static ObjectNode json(CollectionParams params) {
        ObjectNode json = NODES.objectNode();
        VectorsConfig vectors = params.getVectorsConfig();
        if (vectors.hasParams()) {
            json.set("vectors", json(vectors.getParams()));
        } else {
            ObjectNode named = json.putObject("vectors");
            vectors.getParamsMap().getMapMap().forEach((name, vector) -> named.set(name, json(vector)));
        }
        if (params.getSparseVectorsConfig().getMapCount() > 0) {
            ObjectNode sparse = json.putObject("sparse_vectors");
            params.getSparseVectorsConfig().getMapMap().forEach((name, vector) -> {
                ObjectNode one = sparse.putObject(name);
                if (vector.hasModifier()) {
                    one.put("modifier", lowerCase(vector.getModifier()));
                }
            });
        }
        return json.put("shard_number", params.getShardNumber())
                .put("replication_factor", params.getReplicationFactor())
                .put("write_consistency_factor", params.getWriteConsistencyFactor())
                .put("on_disk_payload", params.getOnDiskPayload());
    }

    private static ObjectNode json(VectorParams vector) {
        return NODES.objectNode()
                .put("size", vector.getSize())
                .put("distance", vector.getDistance().name());
    }

    private static String lowerCase(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
