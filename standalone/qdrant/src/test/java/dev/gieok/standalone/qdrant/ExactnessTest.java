package dev.gieok.standalone.qdrant;

import static dev.gieok.standalone.qdrant.Scratch.await;
import static dev.gieok.standalone.qdrant.Scratch.ids;
import static dev.gieok.standalone.qdrant.Scratch.point;
import static io.qdrant.client.ConditionFactory.matchKeyword;
import static io.qdrant.client.QueryFactory.nearest;
import static io.qdrant.client.ValueFactory.value;
import static io.qdrant.client.VectorFactory.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qdrant.client.QdrantClient;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Points.PointStruct;
import io.qdrant.client.grpc.Points.ScoredPoint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExactnessTest {
    private static final long SEED = 42;
    private static final int POINTS = 100_000;
    private static final int TENANTS = 10;
    private static final int BATCH = 1000;
    private static final int QUERIES = 20;

    private final Random random = new Random(SEED);

    @TempDir
    Path data;

    @Test
    void findsTheTrueNeighboursAmongTenThousandOfAHundredThousand() throws Exception {
        try (EmbeddedQdrant server = EmbeddedQdrant.start(data, 0);
                QdrantClient client = Target.clientOf("127.0.0.1", server.port())) {
            Scratch scratch = Scratch.on(client);
            List<float[]> vectors = load(scratch);

            for (int i = 0; i < QUERIES; i++) {
                float[] query = gaussian();
                long tenant = i % TENANTS;
                List<ScoredPoint> found = scratch.ask(scratch.query()
                        .setUsing("text")
                        .setQuery(nearest(query))
                        .setLimit(10)
                        .setFilter(Filter.newBuilder().addMust(matchKeyword("tenant", "tenant-" + tenant))));

                List<Long> expected = LongStream.range(0, POINTS)
                        .filter(id -> id % TENANTS == tenant)
                        .boxed()
                        .sorted(Comparator.comparingDouble(id -> -cosine(query, vectors.get(id.intValue()))))
                        .limit(10)
                        .toList();
                assertEquals(expected, ids(found), "seed " + SEED + ", query " + i);
                assertEquals(
                        cosine(query, vectors.get(expected.getFirst().intValue())),
                        found.getFirst().getScore(),
                        1e-6);
            }
        }
    }

    private List<float[]> load(Scratch scratch) throws Exception {
        List<float[]> vectors = new ArrayList<>();
        for (int first = 0; first < POINTS; first += BATCH) {
            List<PointStruct> batch = new ArrayList<>();
            for (int id = first; id < first + BATCH; id++) {
                float[] vector = gaussian();
                vectors.add(vector);
                batch.add(point(id, Map.of("text", vector(vector)), Map.of("tenant", value("tenant-" + id % TENANTS))));
            }
            await(scratch.client().upsertAsync(scratch.name(), batch));
        }
        return vectors;
    }

    private float[] gaussian() {
        float[] vector = new float[4];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }

    private static double cosine(float[] one, float[] other) {
        double dot = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            dot += (double) one[i] * other[i];
            ones += (double) one[i] * one[i];
            others += (double) other[i] * other[i];
        }
        return dot / Math.sqrt(ones * others);
    }
}
