package dev.gieok.standalone.qdrant.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qdrant.client.grpc.JsonWithInt.Value;
import io.qdrant.client.grpc.Points.OrderValue;
import io.qdrant.client.grpc.Points.PointStruct;
import io.qdrant.client.grpc.Points.PointVectors;
import io.qdrant.client.grpc.Points.RetrievedPoint;
import io.qdrant.client.grpc.Points.ScoredPoint;
import io.qdrant.client.grpc.Points.VectorsOutput;
import io.qdrant.client.grpc.Points.WithPayloadSelector;
import java.util.List;
import java.util.Map;

/** Points, as they are written and as they are answered. */
final class PointJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PointJson() {}

    static PointStruct point(JsonNode node) {
        return JsonFields.read(node, "a point", fields -> {
            PointStruct.Builder point = PointStruct.newBuilder()
                    .setId(IdJson.id(fields.need("id")))
                    .setVectors(VectorJson.ofPoint(fields.need("vector")));
            fields.find("payload").ifPresent(it -> point.putAllPayload(PayloadJson.payload(it)));
            return point.build();
        });
    }

    static PointVectors vectors(JsonNode node) {
        return JsonFields.read(
                node,
                "a point",
                fields -> PointVectors.newBuilder()
                        .setId(IdJson.id(fields.need("id")))
                        .setVectors(VectorJson.ofPoint(fields.need("vector")))
                        .build());
    }

    static ArrayNode scored(List<ScoredPoint> points, WithPayloadSelector selector) {
        ArrayNode array = NODES.arrayNode(points.size());
        for (ScoredPoint point : points) {
            ObjectNode json = array.addObject();
            json.set("id", IdJson.json(point.getId()));
            json.put("version", point.getVersion());
            json.put("score", point.getScore());
            payload(json, point.getPayloadMap(), selector);
            vectors(json, point.hasVectors(), point.getVectors());
            order(json, point.getOrderValue());
        }
        return array;
    }

    static ArrayNode records(List<RetrievedPoint> points, WithPayloadSelector selector) {
        ArrayNode array = NODES.arrayNode(points.size());
        for (RetrievedPoint point : points) {
            ObjectNode json = array.addObject();
            json.set("id", IdJson.json(point.getId()));
            payload(json, point.getPayloadMap(), selector);
            vectors(json, point.hasVectors(), point.getVectors());
            order(json, point.getOrderValue());
        }
        return array;
    }

    private static void payload(ObjectNode json, Map<String, Value> payload, WithPayloadSelector selector) {
        if (SelectorJson.carriesPayload(selector)) {
            json.set("payload", PayloadJson.json(payload));
        }
    }

    private static void vectors(ObjectNode json, boolean carried, VectorsOutput vectors) {
        if (carried) {
            json.set("vector", VectorJson.json(vectors));
        }
    }

    private static void order(ObjectNode json, OrderValue order) {
        switch (order.getVariantCase()) {
            case INT -> json.put("order_value", order.getInt());
            case FLOAT -> json.put("order_value", order.getFloat());
            case VARIANT_NOT_SET -> {}
        }
    }
}
