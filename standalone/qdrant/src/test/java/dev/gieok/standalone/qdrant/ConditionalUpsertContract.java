package dev.gieok.standalone.qdrant;

import static dev.gieok.standalone.qdrant.Scratch.await;
import static dev.gieok.standalone.qdrant.Scratch.point;
import static io.qdrant.client.ConditionFactory.range;
import static io.qdrant.client.ValueFactory.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.util.concurrent.ListenableFuture;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Common.Range;
import io.qdrant.client.grpc.Points.PointsUpdateOperation;
import io.qdrant.client.grpc.Points.PointsUpdateOperation.PointStructList;
import io.qdrant.client.grpc.Points.UpdateMode;
import io.qdrant.client.grpc.Points.UpdateResult;
import io.qdrant.client.grpc.Points.UpsertPoints;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

abstract class ConditionalUpsertContract {
    private static final long SEED = 20261123;

    private final QdrantClient client;
    private final Scratch scratch;

    ConditionalUpsertContract(QdrantClient client) throws Exception {
        this.client = client;
        scratch = Scratch.on(client);
    }

    @Test
    void replacesAnOlderVersionAndInsertsWhatIsNew() throws Exception {
        await(upsert(1, 5, olderThan(5), UpdateMode.Upsert));
        await(upsert(1, 6, olderThan(6), UpdateMode.Upsert));

        assertEquals(6, version(1));
    }

    @Test
    void leavesANewerVersionAlone() throws Exception {
        await(upsert(1, 5, olderThan(5), UpdateMode.Upsert));
        await(upsert(1, 4, olderThan(4), UpdateMode.Upsert));
        await(upsert(1, 5, olderThan(5), UpdateMode.Upsert));

        assertEquals(5, version(1));
    }

    @Test
    void writesThosePointsOfABatchThatMayBeWritten() throws Exception {
        await(upsert(1, 9, olderThan(9), UpdateMode.Upsert));

        await(client.upsertAsync(UpsertPoints.newBuilder()
                .setCollectionName(scratch.name())
                .setWait(true)
                .addPoints(point(1, Map.of(), Map.of("version", value(7))))
                .addPoints(point(2, Map.of(), Map.of("version", value(7))))
                .setUpdateFilter(olderThan(7))
                .build()));

        assertEquals(9, version(1));
        assertEquals(7, version(2));
    }

    @Test
    void keepsTheConditionOfEachOperationOfABatch() throws Exception {
        await(upsert(1, 5, olderThan(5), UpdateMode.Upsert));

        await(client.batchUpdateAsync(
                scratch.name(), List.of(operation(1, 4), operation(2, 9), operation(2, 8)), true, null, null));

        assertEquals(5, version(1));
        assertEquals(9, version(2));
    }

    private static PointsUpdateOperation operation(long id, long version) {
        return PointsUpdateOperation.newBuilder()
                .setUpsert(PointStructList.newBuilder()
                        .addPoints(point(id, Map.of(), Map.of("version", value(version))))
                        .setUpdateFilter(olderThan(version)))
                .build();
    }

    @Test
    void insertsOnlyWhatIsNotThere() throws Exception {
        await(upsert(1, 1, Filter.getDefaultInstance(), UpdateMode.InsertOnly));
        await(upsert(1, 2, Filter.getDefaultInstance(), UpdateMode.InsertOnly));
        await(upsert(1, 3, olderThan(3), UpdateMode.InsertOnly));

        assertEquals(1, version(1));
    }

    @Test
    void updatesOnlyWhatIsThereAndMatches() throws Exception {
        await(upsert(1, 1, olderThan(1), UpdateMode.UpdateOnly));
        assertEquals(0, scratch.count(Filter.getDefaultInstance()));

        await(upsert(1, 1, olderThan(1), UpdateMode.Upsert));
        await(upsert(1, 3, olderThan(3), UpdateMode.UpdateOnly));
        await(upsert(1, 2, olderThan(2), UpdateMode.UpdateOnly));

        assertEquals(3, version(1));
    }

    @Test
    void endsWithTheHighestVersionHoweverManyWriteAtOnce() throws Exception {
        int versions = 60;
        List<Long> ids = List.of(1L, 2L, 3L);
        List<ListenableFuture<UpdateResult>> running = new ArrayList<>();
        for (long version : shuffled(versions)) {
            for (long id : ids) {
                running.add(upsert(id, version, olderThan(version), UpdateMode.Upsert));
            }
        }
        for (ListenableFuture<UpdateResult> future : running) {
            await(future);
        }

        for (long id : ids) {
            assertEquals(versions, version(id), "seed " + SEED);
        }
    }

    private static List<Long> shuffled(int versions) {
        List<Long> order =
                new ArrayList<>(LongStream.rangeClosed(1, versions).boxed().toList());
        Collections.shuffle(order, new Random(SEED));
        return order;
    }

    private ListenableFuture<UpdateResult> upsert(long id, long version, Filter filter, UpdateMode mode) {
        return client.upsertAsync(UpsertPoints.newBuilder()
                .setCollectionName(scratch.name())
                .setWait(true)
                .addPoints(point(id, Map.of(), Map.of("version", value(version))))
                .setUpdateFilter(filter)
                .setUpdateMode(mode)
                .build());
    }

    private static Filter olderThan(long version) {
        return Filter.newBuilder()
                .addMust(range(
                        "version", Range.newBuilder().setLt((double) version).build()))
                .build();
    }

    private long version(long id) throws Exception {
        return scratch.payload(id).get("version").getIntegerValue();
    }
}
