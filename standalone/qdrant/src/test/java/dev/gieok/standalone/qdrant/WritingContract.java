package dev.gieok.standalone.qdrant;

import static dev.gieok.standalone.qdrant.Scratch.await;
import static dev.gieok.standalone.qdrant.Scratch.object;
import static dev.gieok.standalone.qdrant.Scratch.point;
import static dev.gieok.standalone.qdrant.Scratch.refusal;
import static io.qdrant.client.ConditionFactory.matchKeyword;
import static io.qdrant.client.PointIdFactory.id;
import static io.qdrant.client.ValueFactory.list;
import static io.qdrant.client.ValueFactory.nullValue;
import static io.qdrant.client.ValueFactory.value;
import static io.qdrant.client.VectorFactory.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.util.concurrent.ListenableFuture;
import io.grpc.Status.Code;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.VectorsFactory;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Common.PointId;
import io.qdrant.client.grpc.JsonWithInt.Value;
import io.qdrant.client.grpc.Points.PointStruct;
import io.qdrant.client.grpc.Points.PointVectors;
import io.qdrant.client.grpc.Points.PointsIdsList;
import io.qdrant.client.grpc.Points.PointsSelector;
import io.qdrant.client.grpc.Points.PointsUpdateOperation;
import io.qdrant.client.grpc.Points.PointsUpdateOperation.DeletePoints;
import io.qdrant.client.grpc.Points.PointsUpdateOperation.PointStructList;
import io.qdrant.client.grpc.Points.PointsUpdateOperation.SetPayload;
import io.qdrant.client.grpc.Points.RetrievedPoint;
import io.qdrant.client.grpc.Points.UpdateResult;
import io.qdrant.client.grpc.Points.UpdateStatus;
import io.qdrant.client.grpc.Points.UpsertPoints;
import io.qdrant.client.grpc.Points.Vector;
import io.qdrant.client.grpc.Points.VectorOutput;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Points and their vectors, written, replaced and deleted. */
abstract class WritingContract {
    private final QdrantClient client;
    private final Scratch scratch;

    /** A new instance, and so a new collection, for every test. */
    WritingContract(QdrantClient client) throws Exception {
        this.client = client;
        scratch = Scratch.on(client);
    }

    @Test
    void givesBackEveryKindOfValueAsItWas() throws Exception {
        PointId uuid = id(UUID.randomUUID());
        Map<String, Value> payload = Map.of(
                "text", value("못 먹는 음식 * ?"),
                "integer", value(Long.MAX_VALUE),
                "double", value(5.0),
                "yes", value(true),
                "nothing", nullValue(),
                "list", list(List.of(value("a"), value(1), list(List.of(value(2))))),
                "object", object("inner", object("deep", value("x"))));

        await(client.upsertAsync(
                scratch.name(),
                List.of(PointStruct.newBuilder()
                        .setId(uuid)
                        .setVectors(VectorsFactory.namedVectors(Map.of()))
                        .putAllPayload(payload)
                        .build())));

        RetrievedPoint read = scratch.read(uuid);
        assertEquals(payload, read.getPayloadMap());
        assertEquals(uuid, read.getId());
    }

    @Test
    void givesBackVectorsAndBringsCosineOnesToUnitLength() throws Exception {
        scratch.put(point(
                1,
                Map.of(
                        "text", vector(3, 4, 0, 0),
                        "image", vector(3, 4, 0, 0),
                        "lexical", vector(List.of(0.5f, 2f), List.of(70_000, 3))),
                Map.of()));

        Map<String, VectorOutput> read =
                scratch.read(id(1)).getVectors().getVectors().getVectorsMap();

        assertEquals(Set.of("text", "image", "lexical"), read.keySet());
        assertEquals(0.6f, read.get("text").getDense().getData(0), 1e-6f);
        assertEquals(0.8f, read.get("text").getDense().getData(1), 1e-6f);
        assertEquals(List.of(3f, 4f, 0f, 0f), read.get("image").getDense().getDataList());
        assertEquals(List.of(3, 70_000), read.get("lexical").getSparse().getIndicesList());
        assertEquals(List.of(2f, 0.5f), read.get("lexical").getSparse().getValuesList());
    }

    @Test
    void replacesTheWholePoint() throws Exception {
        scratch.put(point(1, Map.of("text", vector(1, 0, 0, 0)), Map.of("a", value(1), "b", value(2))));

        scratch.put(point(1, Map.of(), Map.of("a", value(3))));

        assertEquals(Map.of("a", value(3)), scratch.payload(1));
        assertEquals(0, scratch.read(id(1)).getVectors().getVectors().getVectorsCount());
        assertEquals(1, scratch.count(Filter.getDefaultInstance()));
    }

    @Test
    void countsTheLastOfAPointGivenTwice() throws Exception {
        scratch.put(point(1, Map.of(), Map.of("a", value(1))), point(1, Map.of(), Map.of("a", value(2))));

        assertEquals(Map.of("a", value(2)), scratch.payload(1));
    }

    @Test
    void saysThatAWaitedForWriteIsDone() throws Exception {
        UpsertPoints.Builder upsert =
                UpsertPoints.newBuilder().setCollectionName(scratch.name()).addPoints(point(1, Map.of(), Map.of()));

        assertEquals(
                UpdateStatus.Completed,
                await(client.upsertAsync(upsert.setWait(true).build())).getStatus());
        assertEquals(
                UpdateStatus.Acknowledged,
                await(client.upsertAsync(upsert.setWait(false).build())).getStatus());
    }

    @Test
    void deletesByIdAndByFilter() throws Exception {
        scratch.put(
                point(1, Map.of(), Map.of("tenant", value("a"))),
                point(2, Map.of(), Map.of("tenant", value("a"))),
                point(3, Map.of(), Map.of("tenant", value("b"))));

        await(client.deleteAsync(scratch.name(), List.of(id(1), id(99))));
        assertEquals(List.of(2L, 3L), scratch.matching(Filter.getDefaultInstance()));

        await(client.deleteAsync(
                scratch.name(),
                Filter.newBuilder().addMust(matchKeyword("tenant", "a")).build()));
        assertEquals(List.of(3L), scratch.matching(Filter.getDefaultInstance()));
    }

    @Test
    void updatesAndDeletesSingleVectors() throws Exception {
        scratch.put(point(1, Map.of("text", vector(1, 0, 0, 0), "image", vector(1, 1, 1, 1)), Map.of("a", value(1))));

        await(client.updateVectorsAsync(
                scratch.name(),
                List.of(PointVectors.newBuilder()
                        .setId(id(1))
                        .setVectors(VectorsFactory.namedVectors(Map.of("text", vector(0, 1, 0, 0))))
                        .build())));
        await(client.deleteVectorsAsync(scratch.name(), List.of("image"), List.of(id(1))));

        Map<String, VectorOutput> read =
                scratch.read(id(1)).getVectors().getVectors().getVectorsMap();
        assertEquals(Set.of("text"), read.keySet());
        assertEquals(List.of(0f, 1f, 0f, 0f), read.get("text").getDense().getDataList());
        assertEquals(Map.of("a", value(1)), scratch.payload(1));
    }

    @Test
    void carriesOutABatchInItsOrder() throws Exception {
        Filter seen = Filter.newBuilder().addMust(matchKeyword("tenant", "a")).build();

        List<UpdateResult> results = await(client.batchUpdateAsync(
                scratch.name(),
                List.of(
                        PointsUpdateOperation.newBuilder()
                                .setUpsert(PointStructList.newBuilder()
                                        .addPoints(point(1, Map.of(), Map.of("tenant", value("a"))))
                                        .addPoints(point(2, Map.of(), Map.of("tenant", value("b")))))
                                .build(),
                        PointsUpdateOperation.newBuilder()
                                .setSetPayload(SetPayload.newBuilder()
                                        .setPointsSelector(
                                                PointsSelector.newBuilder().setFilter(seen))
                                        .putPayload("seen", value(true)))
                                .build(),
                        PointsUpdateOperation.newBuilder()
                                .setDeletePoints(DeletePoints.newBuilder()
                                        .setPoints(PointsSelector.newBuilder()
                                                .setPoints(PointsIdsList.newBuilder()
                                                        .addIds(id(2)))))
                                .build())));

        assertEquals(3, results.size());
        assertEquals(List.of(1L), scratch.matching(Filter.getDefaultInstance()));
        assertEquals(Map.of("tenant", value("a"), "seen", value(true)), scratch.payload(1));
    }

    @Test
    void refusesVectorsThatDoNotFit() throws Exception {
        assertEquals(Code.INVALID_ARGUMENT, refusal(put(Map.of("text", vector(1, 2, 3)))));
        assertEquals(Code.INVALID_ARGUMENT, refusal(put(Map.of("unknown", vector(1, 2, 3, 4)))));
        assertEquals(Code.INVALID_ARGUMENT, refusal(put(Map.of("lexical", vector(List.of(1f, 1f), List.of(7, 7))))));
        assertEquals(0, scratch.count(Filter.getDefaultInstance()));
    }

    private ListenableFuture<?> put(Map<String, Vector> vectors) {
        return client.upsertAsync(scratch.name(), List.of(point(1, vectors, Map.of())));
    }
}
