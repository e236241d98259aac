package dev.gieok.standalone.qdrant.protocol;

import dev.gieok.standalone.qdrant.catalogue.Catalogue;
import dev.gieok.standalone.qdrant.index.Receipt;
import io.grpc.stub.StreamObserver;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Points.ClearPayloadPoints;
import io.qdrant.client.grpc.Points.CountPoints;
import io.qdrant.client.grpc.Points.CountResponse;
import io.qdrant.client.grpc.Points.CountResult;
import io.qdrant.client.grpc.Points.CreateFieldIndexCollection;
import io.qdrant.client.grpc.Points.DeleteFieldIndexCollection;
import io.qdrant.client.grpc.Points.DeletePayloadPoints;
import io.qdrant.client.grpc.Points.DeletePointVectors;
import io.qdrant.client.grpc.Points.DeletePoints;
import io.qdrant.client.grpc.Points.GetPoints;
import io.qdrant.client.grpc.Points.GetResponse;
import io.qdrant.client.grpc.Points.PointsOperationResponse;
import io.qdrant.client.grpc.Points.QueryBatchPoints;
import io.qdrant.client.grpc.Points.QueryBatchResponse;
import io.qdrant.client.grpc.Points.QueryPoints;
import io.qdrant.client.grpc.Points.QueryResponse;
import io.qdrant.client.grpc.Points.ScrollPoints;
import io.qdrant.client.grpc.Points.ScrollResponse;
import io.qdrant.client.grpc.Points.SetPayloadPoints;
import io.qdrant.client.grpc.Points.UpdateBatchPoints;
import io.qdrant.client.grpc.Points.UpdateBatchResponse;
import io.qdrant.client.grpc.Points.UpdatePointVectors;
import io.qdrant.client.grpc.Points.UpsertPoints;
import io.qdrant.client.grpc.PointsGrpc;
import java.util.List;
import java.util.Optional;

/** Points: every call is one line of reading the message and one of answering it. */
final class PointsEndpoint extends PointsGrpc.PointsImplBase {
    private final Catalogue catalogue;
    private final Calls calls;
    private final WriteCalls writes;
    private final ReadCalls reads;
    private final ScrollCall scrolls;

    PointsEndpoint(Catalogue catalogue, Calls calls) {
        this.catalogue = catalogue;
        this.calls = calls;
        this.writes = new WriteCalls(catalogue, calls);
        this.reads = new ReadCalls(catalogue);
        this.scrolls = new ScrollCall(catalogue);
    }

    @Override
    public void upsert(UpsertPoints request, StreamObserver<PointsOperationResponse> caller) {
        Optional<Filter> filter = request.hasUpdateFilter() ? Optional.of(request.getUpdateFilter()) : Optional.empty();
        writes.change(
                request.getCollectionName(),
                request.getWait(),
                caller,
                changes -> List.of(changes.upsert(request.getPointsList(), filter, request.getUpdateMode())));
    }

    @Override
    public void delete(DeletePoints request, StreamObserver<PointsOperationResponse> caller) {
        writes.change(
                request.getCollectionName(),
                request.getWait(),
                caller,
                changes -> List.of(changes.delete(request.getPoints())));
    }

    @Override
    public void setPayload(SetPayloadPoints request, StreamObserver<PointsOperationResponse> caller) {
        writes.change(
                request.getCollectionName(),
                request.getWait(),
                caller,
                changes -> List.of(
                        changes.setPayload(request.getPointsSelector(), request.getPayloadMap(), request.getKey())));
    }

    @Override
    public void overwritePayload(SetPayloadPoints request, StreamObserver<PointsOperationResponse> caller) {
        writes.change(
                request.getCollectionName(),
                request.getWait(),
                caller,
                changes -> List.of(changes.overwritePayload(
                        request.getPointsSelector(), request.getPayloadMap(), request.getKey())));
    }

    @Override
    public void deletePayload(DeletePayloadPoints request, StreamObserver<PointsOperationResponse> caller) {
        writes.change(
                request.getCollectionName(),
                request.getWait(),
                caller,
                changes -> List.of(changes.deletePayload(request.getPointsSelector(), request.getKeysList())));
    }

    @Override
    public void clearPayload(ClearPayloadPoints request, StreamObserver<PointsOperationResponse> caller) {
        writes.change(
                request.getCollectionName(),
                request.getWait(),
                caller,
                changes -> List.of(changes.clearPayload(request.getPoints())));
    }

    @Override
    public void updateVectors(UpdatePointVectors request, StreamObserver<PointsOperationResponse> caller) {
        Optional<Filter> filter = request.hasUpdateFilter() ? Optional.of(request.getUpdateFilter()) : Optional.empty();
        writes.change(
                request.getCollectionName(),
                request.getWait(),
                caller,
                changes -> changes.updateVectors(request.getPointsList(), filter));
    }

    @Override
    public void deleteVectors(DeletePointVectors request, StreamObserver<PointsOperationResponse> caller) {
        writes.change(
                request.getCollectionName(),
                request.getWait(),
                caller,
                changes -> List.of(changes.deleteVectors(
                        request.getPointsSelector(), request.getVectors().getNamesList())));
    }

    @Override
    public void updateBatch(UpdateBatchPoints request, StreamObserver<UpdateBatchResponse> caller) {
        writes.batch(request, caller);
    }

    @Override
    public void createFieldIndex(CreateFieldIndexCollection request, StreamObserver<PointsOperationResponse> caller) {
        calls.answer(caller, elapsed -> {
            catalogue
                    .get(request.getCollectionName())
                    .indexPayload(request.getFieldName(), PayloadIndexes.read(request));
            return recorded(elapsed);
        });
    }

    @Override
    public void deleteFieldIndex(DeleteFieldIndexCollection request, StreamObserver<PointsOperationResponse> caller) {
        calls.answer(caller, elapsed -> {
            catalogue.get(request.getCollectionName()).forgetPayloadIndex(request.getFieldName());
            return recorded(elapsed);
        });
    }

    @Override
    public void get(GetPoints request, StreamObserver<GetResponse> caller) {
        calls.answer(
                caller,
                elapsed -> GetResponse.newBuilder()
                        .addAllResult(reads.get(request))
                        .setTime(elapsed.seconds())
                        .build());
    }

    @Override
    public void count(CountPoints request, StreamObserver<CountResponse> caller) {
        calls.answer(
                caller,
                elapsed -> CountResponse.newBuilder()
                        .setResult(CountResult.newBuilder().setCount(reads.count(request)))
                        .setTime(elapsed.seconds())
                        .build());
    }

    @Override
    public void scroll(ScrollPoints request, StreamObserver<ScrollResponse> caller) {
        calls.answer(
                caller,
                elapsed -> scrolls.scroll(request).setTime(elapsed.seconds()).build());
    }

    @Override
    public void query(QueryPoints request, StreamObserver<QueryResponse> caller) {
        calls.answer(
                caller,
                elapsed -> QueryResponse.newBuilder()
                        .addAllResult(reads.query(request))
                        .setTime(elapsed.seconds())
                        .build());
    }

    @Override
    public void queryBatch(QueryBatchPoints request, StreamObserver<QueryBatchResponse> caller) {
        calls.answer(
                caller,
                elapsed -> QueryBatchResponse.newBuilder()
                        .addAllResult(reads.queryBatch(request))
                        .setTime(elapsed.seconds())
                        .build());
    }

    private static PointsOperationResponse recorded(Calls.Elapsed elapsed) {
        return PointsOperationResponse.newBuilder()
                .setResult(WriteCalls.result(new Receipt(0), true))
                .setTime(elapsed.seconds())
                .build();
    }
}
