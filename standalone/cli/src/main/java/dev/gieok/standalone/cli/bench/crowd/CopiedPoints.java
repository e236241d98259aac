package dev.gieok.standalone.cli.bench.crowd;

import static io.qdrant.client.ConditionFactory.matchKeyword;
import static io.qdrant.client.PointIdFactory.id;
import static io.qdrant.client.ValueFactory.value;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.launch.StoreClients;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.VectorFactory;
import io.qdrant.client.VectorsFactory;
import io.qdrant.client.WithPayloadSelectorFactory;
import io.qdrant.client.WithVectorsSelectorFactory;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Points.PointStruct;
import io.qdrant.client.grpc.Points.RetrievedPoint;
import io.qdrant.client.grpc.Points.ScrollPoints;
import io.qdrant.client.grpc.Points.ScrollResponse;
import io.qdrant.client.grpc.Points.Vector;
import io.qdrant.client.grpc.Points.VectorOutput;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** The points of a person's facts, written again for others. */
public final class CopiedPoints implements AutoCloseable {
    private static final String PERSON = "person";
    private static final String FACTS = "facts-";
    private static final int PAGE = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final QdrantClient client;
    private final String collection;
    private final List<RetrievedPoint> points;

    public CopiedPoints(int port, PersonId person) throws InterruptedException {
        client = StoreClients.qdrant(port, PATIENCE);
        collection = of(client.listCollectionsAsync()).stream()
                .filter(name -> name.startsWith(FACTS))
                .findFirst()
                .orElseThrow(() -> new LaunchFailedException("There is no collection of facts."));
        points = read(person);
    }

    /** How many points one copy has. */
    public int count() {
        return points.size();
    }

    /** Returns once they are durable. Words stay sealed for the person whose they are: nobody may open a copy. */
    public void copyFor(PersonId other) throws InterruptedException {
        for (int from = 0; from < points.size(); from += PAGE) {
            List<PointStruct> copies = points.subList(from, Math.min(points.size(), from + PAGE)).stream()
                    .map(point -> copy(point, other))
                    .toList();
            of(client.upsertAsync(collection, copies));
        }
    }

    private List<RetrievedPoint> read(PersonId person) throws InterruptedException {
        ScrollPoints.Builder page = ScrollPoints.newBuilder()
                .setCollectionName(collection)
                .setFilter(Filter.newBuilder().addMust(matchKeyword(PERSON, person.value())))
                .setLimit(PAGE)
                .setWithPayload(WithPayloadSelectorFactory.enable(true))
                .setWithVectors(WithVectorsSelectorFactory.enable(true));
        List<RetrievedPoint> all = new ArrayList<>();
        while (true) {
            ScrollResponse read = of(client.scrollAsync(page.build()));
            all.addAll(read.getResultList());
            if (!read.hasNextPageOffset()) {
                return all;
            }
            page.setOffset(read.getNextPageOffset());
        }
    }

    private static PointStruct copy(RetrievedPoint point, PersonId other) {
        Map<String, Vector> vectors = new HashMap<>();
        point.getVectors().getVectors().getVectorsMap().forEach((name, vector) -> vectors.put(name, vector(vector)));
        String name = other.value() + "/" + point.getId().getUuid();
        return PointStruct.newBuilder()
                .setId(id(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))))
                .setVectors(VectorsFactory.namedVectors(vectors))
                .putAllPayload(point.getPayloadMap())
                .putPayload(PERSON, value(other.value()))
                .build();
    }

    private static Vector vector(VectorOutput vector) {
        return vector.hasSparse()
                ? VectorFactory.vector(
                        vector.getSparse().getValuesList(), vector.getSparse().getIndicesList())
                : VectorFactory.vector(vector.getDense().getDataList());
    }

    private static <T> T of(Future<T> call) throws InterruptedException {
        try {
            return call.get();
        } catch (ExecutionException e) {
            throw new LaunchFailedException("Qdrant does not answer.", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
