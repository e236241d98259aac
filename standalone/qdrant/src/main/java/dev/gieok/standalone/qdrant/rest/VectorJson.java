package dev.gieok.standalone.qdrant.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.VectorFactory;
import io.qdrant.client.VectorInputFactory;
import io.qdrant.client.VectorsFactory;
import io.qdrant.client.grpc.Points.DenseVector;
import io.qdrant.client.grpc.Points.Document;
import io.qdrant.client.grpc.Points.SparseVector;
import io.qdrant.client.grpc.Points.Vector;
import io.qdrant.client.grpc.Points.VectorInput;
import io.qdrant.client.grpc.Points.VectorOutput;
import io.qdrant.client.grpc.Points.Vectors;
import io.qdrant.client.grpc.Points.VectorsOutput;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Vectors: an array is a dense one, indices with values are a sparse one, a text with a model is to become one. */
final class VectorJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final BigInteger END_OF_INDICES = BigInteger.ONE.shiftLeft(Integer.SIZE);

    private VectorJson() {}

    /** All those of a point: one alone without a name, or several by their names. */
    static Vectors ofPoint(JsonNode node) {
        if (!node.isObject() || node.path("text").isTextual()) {
            return VectorsFactory.vectors(vector(node));
        }
        Map<String, Vector> named = new HashMap<>();
        node.fields().forEachRemaining(field -> named.put(field.getKey(), vector(field.getValue())));
        return VectorsFactory.namedVectors(named);
    }

    private static Vector vector(JsonNode node) {
        if (node.isArray()) {
            return Vector.newBuilder().setDense(dense(node)).build();
        }
        if (node.has("indices")) {
            return Vector.newBuilder().setSparse(sparse(node)).build();
        }
        if (node.has("text")) {
            return VectorFactory.vector(document(node));
        }
        throw unreadable();
    }

    /** What a query compares with; a point's id stands for its vector. */
    static VectorInput input(JsonNode node) {
        if (node.isArray()) {
            return VectorInput.newBuilder().setDense(dense(node)).build();
        }
        if (node.isTextual() || node.isNumber()) {
            return VectorInputFactory.vectorInput(IdJson.id(node));
        }
        if (node.has("indices")) {
            return VectorInput.newBuilder().setSparse(sparse(node)).build();
        }
        if (node.has("text")) {
            return VectorInputFactory.vectorInput(document(node));
        }
        throw unreadable();
    }

    private static DenseVector dense(JsonNode node) {
        if (node.path(0).isArray()) {
            throw Refusal.unsupported("a multi-vector");
        }
        // One by one: a list of them would box each.
        DenseVector.Builder dense = DenseVector.newBuilder();
        node.forEach(value -> dense.addData((float) Scalars.number(value, "vector")));
        return dense.build();
    }

    private static SparseVector sparse(JsonNode node) {
        return JsonFields.read(
                node,
                "a sparse vector",
                fields -> SparseVector.newBuilder()
                        .addAllIndices(Scalars.list(fields.need("indices"), "indices", VectorJson::index))
                        .addAllValues(Scalars.floats(fields.need("values"), "values"))
                        .build());
    }

    private static int index(JsonNode node) {
        BigInteger index = node.isIntegralNumber() ? node.bigIntegerValue() : BigInteger.ONE.negate();
        if (index.signum() < 0 || index.compareTo(END_OF_INDICES) >= 0) {
            throw Refusal.invalid("an index of a sparse vector must be an unsigned integer of 32 bits");
        }
        return index.intValue();
    }

    private static Document document(JsonNode node) {
        return JsonFields.read(node, "a text to be made a vector", fields -> {
            Document.Builder document = Document.newBuilder()
                    .setText(Scalars.text(fields.need("text"), "text"))
                    .setModel(Scalars.text(fields.need("model"), "model"));
            fields.find("options").ifPresent(it -> document.putAllOptions(PayloadJson.payload(it)));
            return document.build();
        });
    }

    static JsonNode json(VectorsOutput vectors) {
        if (vectors.hasVector()) {
            return json(vectors.getVector());
        }
        ObjectNode named = NODES.objectNode();
        vectors.getVectors().getVectorsMap().forEach((name, vector) -> named.set(name, json(vector)));
        return named;
    }

    private static JsonNode json(VectorOutput vector) {
        if (vector.hasDense()) {
            return json(vector.getDense().getDataList());
        }
        ArrayNode indices = NODES.arrayNode();
        vector.getSparse().getIndicesList().forEach(index -> indices.add(Integer.toUnsignedLong(index)));
        ObjectNode sparse = NODES.objectNode();
        sparse.set("indices", indices);
        sparse.set("values", json(vector.getSparse().getValuesList()));
        return sparse;
    }

    private static ArrayNode json(List<Float> values) {
        ArrayNode array = NODES.arrayNode(values.size());
        values.forEach(value -> array.add(value.floatValue()));
        return array;
    }

    private static Refusal unreadable() {
        return Refusal.invalid("a vector must be an array of numbers, a sparse vector with `indices` and `values`, or a"
                + " `text` with its `model`");
    }
}
