package dev.gieok.standalone.qdrant;

import static dev.gieok.standalone.qdrant.Scratch.await;
import static dev.gieok.standalone.qdrant.Scratch.point;
import static io.qdrant.client.ValueFactory.value;
import static io.qdrant.client.VectorFactory.vector;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Points.UpdateResult;
import io.qdrant.client.grpc.Points.UpsertPoints;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {
    private static final String COLLECTION = "kept";
    private static final int ROUNDS = 2;
    private static final int IN_FLIGHT = 300;
    private static final int ENOUGH = 100;

    @TempDir
    Path data;

    @Test
    void losesNothingAcknowledgedWhenItIsKilledWhileWriting() throws Exception {
        Set<Long> acknowledged = new ConcurrentSkipListSet<>();
        try (ServerProcess server = ServerProcess.start(data)) {
            await(server.client().createCollectionAsync(Scratch.layout(COLLECTION)));
        }
        for (int round = 0; round < ROUNDS; round++) {
            try (ServerProcess server = ServerProcess.start(data)) {
                int before = acknowledged.size();
                for (long i = 0; i < IN_FLIGHT; i++) {
                    write(server.client(), (long) round * IN_FLIGHT + i, acknowledged);
                }
                await().atMost(Duration.ofMinutes(2)).until(() -> acknowledged.size() >= before + ENOUGH);
                server.kill();
            }
        }
        try (ServerProcess server = ServerProcess.start(data)) {
            Scratch kept = new Scratch(server.client(), COLLECTION);
            assertTrue(acknowledged.size() >= ROUNDS * ENOUGH);
            for (long id : acknowledged) {
                assertEquals(Map.of("number", value(id)), kept.payload(id));
            }
        }
    }

    @Test
    void stopsSoonWhenItIsToldToAndSaysOneLineInItsLife() throws Exception {
        try (ServerProcess server = ServerProcess.start(data)) {
            await(server.client().createCollectionAsync(Scratch.layout(COLLECTION)));
            new Scratch(server.client(), COLLECTION).put(point(1, Map.of(), Map.of()));

            assertTrue(server.stops());
            assertEquals(List.of(), server.furtherOutput());
        }
        try (ServerProcess server = ServerProcess.start(data)) {
            assertEquals(1, new Scratch(server.client(), COLLECTION).count(Filter.getDefaultInstance()));
        }
    }

    /** Every other one without waiting: that, too, is acknowledged only when it is on the disk. */
    private static void write(QdrantClient client, long id, Set<Long> acknowledged) {
        UpsertPoints upsert = UpsertPoints.newBuilder()
                .setCollectionName(COLLECTION)
                .setWait(id % 2 == 0)
                .addPoints(point(id, Map.of("text", vector(1, 2, 3, (float) id)), Map.of("number", value(id))))
                .build();
        Futures.addCallback(
                client.upsertAsync(upsert),
                new FutureCallback<UpdateResult>() {
                    @Override
                    public void onSuccess(UpdateResult result) {
                        acknowledged.add(id);
                    }

                    @Override
                    public void onFailure(Throwable killed) {
                        // Not acknowledged: it may be there or not.
                    }
                },
                Runnable::run);
    }
}
