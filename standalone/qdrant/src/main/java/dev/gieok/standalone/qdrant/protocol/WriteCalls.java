package dev.gieok.standalone.qdrant.protocol;

import dev.gieok.standalone.qdrant.catalogue.Catalogue;
import dev.gieok.standalone.qdrant.catalogue.Collection;
import dev.gieok.standalone.qdrant.index.Change;
import dev.gieok.standalone.qdrant.index.Receipt;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.grpc.stub.StreamObserver;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Points.PointsOperationResponse;
import io.qdrant.client.grpc.Points.PointsUpdateOperation;
import io.qdrant.client.grpc.Points.UpdateBatchPoints;
import io.qdrant.client.grpc.Points.UpdateBatchResponse;
import io.qdrant.client.grpc.Points.UpdateResult;
import io.qdrant.client.grpc.Points.UpdateStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Brings changes to a collection's writer and answers when they are on the disk, whether the caller waits or not. */
final class WriteCalls {
    private final Catalogue catalogue;
    private final Calls calls;

    WriteCalls(Catalogue catalogue, Calls calls) {
        this.catalogue = catalogue;
        this.calls = calls;
    }

    void change(
            String collection,
            boolean waits,
            StreamObserver<PointsOperationResponse> caller,
            Function<Changes, List<Change>> read) {
        calls.answerLater(
                caller,
                elapsed -> write(collection, read)
                        .thenApply(receipts -> PointsOperationResponse.newBuilder()
                                .setResult(result(receipts.isEmpty() ? new Receipt(0) : receipts.getLast(), waits))
                                .setTime(elapsed.seconds())
                                .build()));
    }

    void batch(UpdateBatchPoints request, StreamObserver<UpdateBatchResponse> caller) {
        calls.answerLater(
                caller,
                elapsed -> write(request.getCollectionName(), changes -> read(request, changes))
                        .thenApply(receipts -> UpdateBatchResponse.newBuilder()
                                .addAllResult(receipts.stream()
                                        .map(receipt -> result(receipt, request.getWait()))
                                        .toList())
                                .setTime(elapsed.seconds())
                                .build()));
    }

    private CompletionStage<List<Receipt>> write(String name, Function<Changes, List<Change>> read) {
        Collection collection = catalogue.get(name);
        return collection.index().write(read.apply(new Changes(collection.spaces())));
    }

    private static List<Change> read(UpdateBatchPoints request, Changes changes) {
        List<Change> read = new ArrayList<>();
        for (PointsUpdateOperation operation : request.getOperationsList()) {
            read.addAll(read(operation, changes));
        }
        return read;
    }

    @SuppressWarnings("deprecation") // older clients still send two of them
    private static List<Change> read(PointsUpdateOperation operation, Changes changes) {
        return switch (operation.getOperationCase()) {
            case UPSERT -> {
                PointsUpdateOperation.PointStructList upsert = operation.getUpsert();
                Optional<Filter> filter =
                        upsert.hasUpdateFilter() ? Optional.of(upsert.getUpdateFilter()) : Optional.empty();
                yield List.of(changes.upsert(upsert.getPointsList(), filter, upsert.getUpdateMode()));
            }
            case SET_PAYLOAD -> {
                PointsUpdateOperation.SetPayload set = operation.getSetPayload();
                yield List.of(changes.setPayload(set.getPointsSelector(), set.getPayloadMap(), set.getKey()));
            }
            case OVERWRITE_PAYLOAD -> {
                PointsUpdateOperation.OverwritePayload set = operation.getOverwritePayload();
                yield List.of(changes.overwritePayload(set.getPointsSelector(), set.getPayloadMap(), set.getKey()));
            }
            case DELETE_PAYLOAD -> {
                PointsUpdateOperation.DeletePayload delete = operation.getDeletePayload();
                yield List.of(changes.deletePayload(delete.getPointsSelector(), delete.getKeysList()));
            }
            case UPDATE_VECTORS -> {
                PointsUpdateOperation.UpdateVectors update = operation.getUpdateVectors();
                Optional<Filter> filter =
                        update.hasUpdateFilter() ? Optional.of(update.getUpdateFilter()) : Optional.empty();
                yield changes.updateVectors(update.getPointsList(), filter);
            }
            case DELETE_VECTORS -> {
                PointsUpdateOperation.DeleteVectors delete = operation.getDeleteVectors();
                yield List.of(changes.deleteVectors(
                        delete.getPointsSelector(), delete.getVectors().getNamesList()));
            }
            case DELETE_POINTS ->
                List.of(changes.delete(operation.getDeletePoints().getPoints()));
            case DELETE_DEPRECATED -> List.of(changes.delete(operation.getDeleteDeprecated()));
            case CLEAR_PAYLOAD ->
                List.of(changes.clearPayload(operation.getClearPayload().getPoints()));
            case CLEAR_PAYLOAD_DEPRECATED -> List.of(changes.clearPayload(operation.getClearPayloadDeprecated()));
            case OPERATION_NOT_SET -> throw Refusal.invalid("an operation of the batch is empty");
        };
    }

    /** Both states mean durable and searchable here; Qdrant promises less to a caller who does not wait. */
    static UpdateResult result(Receipt receipt, boolean waits) {
        return UpdateResult.newBuilder()
                .setOperationId(receipt.operation())
                .setStatus(waits ? UpdateStatus.Completed : UpdateStatus.Acknowledged)
                .build();
    }
}
