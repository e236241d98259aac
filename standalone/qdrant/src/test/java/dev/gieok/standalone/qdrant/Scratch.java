package dev.gieok.standalone.qdrant;

import static io.qdrant.client.PointIdFactory.id;

import com.google.common.util.concurrent.ListenableFuture;
import io.grpc.Status;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.VectorsFactory;
import io.qdrant.client.grpc.Collections.CreateCollection;
import io.qdrant.client.grpc.Collections.Distance;
import io.qdrant.client.grpc.Collections.SparseVectorConfig;
import io.qdrant.client.grpc.Collections.SparseVectorParams;
import io.qdrant.client.grpc.Collections.VectorParams;
import io.qdrant.client.grpc.Collections.VectorParamsMap;
import io.qdrant.client.grpc.Collections.VectorsConfig;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Common.PointId;
import io.qdrant.client.grpc.JsonWithInt.Struct;
import io.qdrant.client.grpc.JsonWithInt.Value;
import io.qdrant.client.grpc.Points.PointStruct;
import io.qdrant.client.grpc.Points.QueryPoints;
import io.qdrant.client.grpc.Points.RetrievedPoint;
import io.qdrant.client.grpc.Points.ScoredPoint;
import io.qdrant.client.grpc.Points.ScrollPoints;
import io.qdrant.client.grpc.Points.Vector;
import io.qdrant.client.grpc.Points.WithPayloadSelector;
import io.qdrant.client.grpc.Points.WithVectorsSelector;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A collection of its own for a test, with one vector of each kind, and the calls in the shortest form. */
record Scratch(QdrantClient client, String name) {

    static Scratch on(QdrantClient client) throws Exception {
        Scratch scratch = new Scratch(client, "scratch-" + UUID.randomUUID());
        await(client.createCollectionAsync(layout(scratch.name())));
        return scratch;
    }

    /** Four numbers in each dense vector; the sparse one is `lexical`. */
    static CreateCollection layout(String name) {
        return CreateCollection.newBuilder()
                .setCollectionName(name)
                .setVectorsConfig(VectorsConfig.newBuilder()
                        .setParamsMap(VectorParamsMap.newBuilder()
                                .putMap("text", dense(Distance.Cosine))
                                .putMap("image", dense(Distance.Dot))
                                .putMap("audio", dense(Distance.Euclid))))
                .setSparseVectorsConfig(
                        SparseVectorConfig.newBuilder().putMap("lexical", SparseVectorParams.getDefaultInstance()))
                .build();
    }

    static PointStruct point(long id, Map<String, Vector> vectors, Map<String, Value> payload) {
        return PointStruct.newBuilder()
                .setId(id(id))
                .setVectors(VectorsFactory.namedVectors(vectors))
                .putAllPayload(payload)
                .build();
    }

    static Value object(String key, Value inner) {
        return Value.newBuilder()
                .setStructValue(Struct.newBuilder().putFields(key, inner))
                .build();
    }

    void put(PointStruct... points) throws Exception {
        await(client.upsertAsync(name, List.of(points)));
    }

    RetrievedPoint read(PointId id) throws Exception {
        return await(client.retrieveAsync(
                        name,
                        List.of(id),
                        WithPayloadSelector.newBuilder().setEnable(true).build(),
                        WithVectorsSelector.newBuilder().setEnable(true).build(),
                        null))
                .getFirst();
    }

    Map<String, Value> payload(long id) throws Exception {
        return read(id(id)).getPayloadMap();
    }

    long count(Filter filter) throws Exception {
        return await(client.countAsync(name, filter, true));
    }

    List<Long> matching(Filter filter) throws Exception {
        ScrollPoints scroll = ScrollPoints.newBuilder()
                .setCollectionName(name)
                .setFilter(filter)
                .setLimit(100)
                .build();
        return await(client.scrollAsync(scroll)).getResultList().stream()
                .map(point -> point.getId().getNum())
                .toList();
    }

    QueryPoints.Builder query() {
        return QueryPoints.newBuilder().setCollectionName(name);
    }

    List<ScoredPoint> ask(QueryPoints.Builder query) throws Exception {
        return await(client.queryAsync(query.build()));
    }

    static List<Long> ids(List<ScoredPoint> points) {
        return points.stream().map(point -> point.getId().getNum()).toList();
    }

    static <T> T await(ListenableFuture<T> future) throws Exception {
        return future.get(2, TimeUnit.MINUTES);
    }

    /** The gRPC status of a call that is expected to fail. */
    static Status.Code refusal(ListenableFuture<?> future) throws InterruptedException, TimeoutException {
        try {
            future.get(2, TimeUnit.MINUTES);
            return Status.Code.OK;
        } catch (ExecutionException failure) {
            return Status.fromThrowable(failure).getCode();
        }
    }

    private static VectorParams dense(Distance distance) {
        return VectorParams.newBuilder().setSize(4).setDistance(distance).build();
    }
}
