package dev.gieok.standalone.qdrant;

import static io.qdrant.client.ConditionFactory.matchKeyword;
import static io.qdrant.client.PointIdFactory.id;
import static io.qdrant.client.QueryFactory.nearest;
import static io.qdrant.client.ValueFactory.value;
import static io.qdrant.client.VectorFactory.vector;
import static io.qdrant.client.VectorsFactory.namedVectors;

import io.qdrant.client.QdrantClient;
import io.qdrant.client.QdrantGrpcClient;
import io.qdrant.client.grpc.Collections.CreateCollection;
import io.qdrant.client.grpc.Collections.Distance;
import io.qdrant.client.grpc.Collections.VectorParams;
import io.qdrant.client.grpc.Collections.VectorParamsMap;
import io.qdrant.client.grpc.Collections.VectorsConfig;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Points.PointStruct;
import io.qdrant.client.grpc.Points.QueryPoints;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * Speed against a running server: {@code Measure host:port points tenants writers}. Loads the points in batches of 100,
 * then asks for the ten nearest of one tenant.
 */
final class Measure {
    private static final int DIMENSIONS = 384;
    private static final int BATCH = 100;
    private static final int QUERIES = 500;
    private static final String COLLECTION = "measure";

    private Measure() {}

    public static void main(String[] arguments) throws Exception {
        String[] address = arguments[0].split(":");
        int points = Integer.parseInt(arguments[1]);
        int tenants = Integer.parseInt(arguments[2]);
        int writers = Integer.parseInt(arguments[3]);
        try (QdrantClient client =
                new QdrantClient(QdrantGrpcClient.newBuilder(address[0], Integer.parseInt(address[1]), false)
                        .build())) {
            if (!client.collectionExistsAsync(COLLECTION).get()) {
                load(client, points, tenants, writers);
            }
            ask(client, tenants, QUERIES); // warms up
            ask(client, tenants, QUERIES);
        }
    }

    private static void load(QdrantClient client, int points, int tenants, int writers) throws Exception {
        client.createCollectionAsync(CreateCollection.newBuilder()
                        .setCollectionName(COLLECTION)
                        .setVectorsConfig(VectorsConfig.newBuilder()
                                .setParamsMap(VectorParamsMap.newBuilder()
                                        .putMap(
                                                "text",
                                                VectorParams.newBuilder()
                                                        .setSize(DIMENSIONS)
                                                        .setDistance(Distance.Cosine)
                                                        .build())))
                        .build())
                .get();
        Random random = new Random(7);
        Histogram micros = new Histogram(3);
        long began = System.nanoTime();
        Deque<Future<?>> running = new ArrayDeque<>();
        for (int first = 0; first < points; first += BATCH) {
            List<PointStruct> batch = new ArrayList<>();
            for (int i = first; i < Math.min(points, first + BATCH); i++) {
                batch.add(PointStruct.newBuilder()
                        .setId(id(i))
                        .setVectors(namedVectors(Map.of("text", vector(vectorOf(random)))))
                        .putAllPayload(Map.of(
                                "tenant", value("tenant-" + i % tenants),
                                "kind", value("attribute"),
                                "validFrom", value(1_700_000_000L + i),
                                "text", value("x".repeat(200))))
                        .build());
            }
            if (running.size() == writers) {
                running.remove().get();
            }
            long sent = System.nanoTime();
            var future = client.upsertAsync(COLLECTION, batch);
            future.addListener(() -> micros.recordValue((System.nanoTime() - sent) / 1000), Runnable::run);
            running.add(future);
        }
        for (Future<?> future : running) {
            future.get();
        }
        double seconds = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
        System.out.printf(
                "%d points in %.1f s: %.0f upserts/s in batches of %d, %d at once; a batch p50 %.1f ms, p95 %.1f ms%n",
                points,
                seconds,
                points / seconds,
                BATCH,
                writers,
                micros.getValueAtPercentile(50) / 1000.0,
                micros.getValueAtPercentile(95) / 1000.0);
    }

    private static void ask(QdrantClient client, int tenants, int queries) throws Exception {
        Random random = new Random(8);
        Histogram micros = new Histogram(3);
        for (int i = 0; i < queries; i++) {
            QueryPoints query = QueryPoints.newBuilder()
                    .setCollectionName(COLLECTION)
                    .setQuery(nearest(vectorOf(random)))
                    .setUsing("text")
                    .setFilter(Filter.newBuilder().addMust(matchKeyword("tenant", "tenant-" + i % tenants)))
                    .setLimit(10)
                    .build();
            long sent = System.nanoTime();
            client.queryAsync(query).get();
            micros.recordValue((System.nanoTime() - sent) / 1000);
        }
        System.out.printf(
                "%d tenant queries: p50 %.2f ms, p95 %.2f ms, most %.2f ms%n",
                queries,
                micros.getValueAtPercentile(50) / 1000.0,
                micros.getValueAtPercentile(95) / 1000.0,
                micros.getMaxValue() / 1000.0);
    }

    private static List<Float> vectorOf(Random random) {
        List<Float> values = new ArrayList<>(DIMENSIONS);
        for (int i = 0; i < DIMENSIONS; i++) {
            values.add((float) random.nextGaussian());
        }
        return values;
    }
}
