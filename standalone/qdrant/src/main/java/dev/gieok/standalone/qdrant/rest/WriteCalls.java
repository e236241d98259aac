package dev.gieok.standalone.qdrant.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.grpc.stub.StreamObserver;
import io.qdrant.client.grpc.Points.ClearPayloadPoints;
import io.qdrant.client.grpc.Points.DeleteFieldIndexCollection;
import io.qdrant.client.grpc.Points.DeletePayloadPoints;
import io.qdrant.client.grpc.Points.DeletePointVectors;
import io.qdrant.client.grpc.Points.DeletePoints;
import io.qdrant.client.grpc.Points.PointsOperationResponse;
import io.qdrant.client.grpc.Points.SetPayloadPoints;
import io.qdrant.client.grpc.Points.UpdateMode;
import io.qdrant.client.grpc.Points.UpdatePointVectors;
import io.qdrant.client.grpc.Points.UpdateResult;
import io.qdrant.client.grpc.Points.UpsertPoints;
import io.qdrant.client.grpc.Points.VectorsSelector;
import io.qdrant.client.grpc.PointsGrpc;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The calls that write points, and those that record payload indexes. */
record WriteCalls(PointsGrpc.AsyncService points) {
    /** There are no shards. */
    private static final List<String> NO_EFFECT = List.of("shard_key");

    JsonNode upsert(Request request) {
        return write(points::upsert, read(request, body -> {
            body.refuse(List.of("batch"));
            UpsertPoints.Builder upsert = UpsertPoints.newBuilder()
                    .setCollectionName(request.collection())
                    .setWait(request.waits())
                    .addAllPoints(Scalars.list(body.need("points"), "points", PointJson::point));
            body.find("update_filter").ifPresent(it -> upsert.setUpdateFilter(FilterJson.filter(it)));
            body.text("update_mode").ifPresent(it -> upsert.setUpdateMode(mode(it)));
            return upsert.build();
        }));
    }

    private static UpdateMode mode(String name) {
        return switch (name) {
            case "upsert" -> UpdateMode.Upsert;
            case "insert_only" -> UpdateMode.InsertOnly;
            case "update_only" -> UpdateMode.UpdateOnly;
            default -> throw Refusal.invalid("an `update_mode` must be upsert, insert_only or update_only");
        };
    }

    JsonNode delete(Request request) {
        return write(
                points::delete,
                read(
                        request,
                        body -> DeletePoints.newBuilder()
                                .setCollectionName(request.collection())
                                .setWait(request.waits())
                                .setPoints(SelectorJson.points(body))
                                .build()));
    }

    JsonNode setPayload(Request request) {
        return write(points::setPayload, payload(request));
    }

    JsonNode overwritePayload(Request request) {
        return write(points::overwritePayload, payload(request));
    }

    private static SetPayloadPoints payload(Request request) {
        return read(request, body -> {
            SetPayloadPoints.Builder set = SetPayloadPoints.newBuilder()
                    .setCollectionName(request.collection())
                    .setWait(request.waits())
                    .putAllPayload(PayloadJson.payload(body.need("payload")))
                    .setPointsSelector(SelectorJson.points(body));
            body.text("key").ifPresent(set::setKey);
            return set.build();
        });
    }

    JsonNode deletePayload(Request request) {
        return write(
                points::deletePayload,
                read(
                        request,
                        body -> DeletePayloadPoints.newBuilder()
                                .setCollectionName(request.collection())
                                .setWait(request.waits())
                                .addAllKeys(Scalars.texts(body.need("keys"), "keys"))
                                .setPointsSelector(SelectorJson.points(body))
                                .build()));
    }

    JsonNode clearPayload(Request request) {
        return write(
                points::clearPayload,
                read(
                        request,
                        body -> ClearPayloadPoints.newBuilder()
                                .setCollectionName(request.collection())
                                .setWait(request.waits())
                                .setPoints(SelectorJson.points(body))
                                .build()));
    }

    JsonNode updateVectors(Request request) {
        return write(points::updateVectors, read(request, body -> {
            UpdatePointVectors.Builder update = UpdatePointVectors.newBuilder()
                    .setCollectionName(request.collection())
                    .setWait(request.waits())
                    .addAllPoints(Scalars.list(body.need("points"), "points", PointJson::vectors));
            body.find("update_filter").ifPresent(it -> update.setUpdateFilter(FilterJson.filter(it)));
            return update.build();
        }));
    }

    JsonNode deleteVectors(Request request) {
        return write(
                points::deleteVectors,
                read(
                        request,
                        body -> DeletePointVectors.newBuilder()
                                .setCollectionName(request.collection())
                                .setWait(request.waits())
                                .setPointsSelector(SelectorJson.points(body))
                                .setVectors(VectorsSelector.newBuilder()
                                        .addAllNames(Scalars.texts(body.need("vector"), "vector")))
                                .build()));
    }

    JsonNode createIndex(Request request) {
        return write(
                points::createFieldIndex,
                PayloadIndexJson.create(request.collection(), request.waits(), request.body()));
    }

    JsonNode deleteIndex(Request request) {
        return write(
                points::deleteFieldIndex,
                DeleteFieldIndexCollection.newBuilder()
                        .setCollectionName(request.collection())
                        .setWait(request.waits())
                        .setFieldName(request.name("field"))
                        .build());
    }

    private static <T> T read(Request request, Function<JsonFields, T> reader) {
        return JsonFields.read(request.body(), "the body", body -> {
            body.ignore(NO_EFFECT);
            return reader.apply(body);
        });
    }

    private static <Q> JsonNode write(BiConsumer<Q, StreamObserver<PointsOperationResponse>> call, Q request) {
        UpdateResult result = InProcess.ask(call, request).getResult();
        return JsonNodeFactory.instance
                .objectNode()
                .put("operation_id", result.getOperationId())
                .put("status", result.getStatus().name().toLowerCase(Locale.ROOT));
    }
}
