package dev.gieok.standalone.qdrant;

import static dev.gieok.standalone.qdrant.Scratch.await;
import static dev.gieok.standalone.qdrant.Scratch.point;
import static io.qdrant.client.ConditionFactory.matchKeyword;
import static io.qdrant.client.PointIdFactory.id;
import static io.qdrant.client.ValueFactory.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.qdrant.client.QdrantClient;
import io.qdrant.client.VectorsFactory;
import io.qdrant.client.grpc.Collections.PayloadSchemaType;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Common.PointId;
import io.qdrant.client.grpc.Points.Direction;
import io.qdrant.client.grpc.Points.OrderBy;
import io.qdrant.client.grpc.Points.PointStruct;
import io.qdrant.client.grpc.Points.RetrievedPoint;
import io.qdrant.client.grpc.Points.ScrollPoints;
import io.qdrant.client.grpc.Points.ScrollResponse;
import io.qdrant.client.grpc.Points.StartFrom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

abstract class ScrollContract {
    private static final long SEED = 5;

    private final QdrantClient client;
    private final Scratch scratch;

    ScrollContract(QdrantClient client) throws Exception {
        this.client = client;
        scratch = Scratch.on(client);
    }

    @Test
    void pagesThroughAllPointsInTheOrderOfTheirIds() throws Exception {
        List<Long> written = new ArrayList<>(LongStream.range(0, 500).boxed().toList());
        Collections.shuffle(written, new Random(SEED));
        scratch.put(written.stream()
                .map(number -> point(number, Map.of(), Map.of("even", value(number % 2 == 0 ? "yes" : "no"))))
                .toArray(PointStruct[]::new));

        assertEquals(LongStream.range(0, 500).boxed().toList(), all(Filter.getDefaultInstance(), 37));
        assertEquals(
                LongStream.range(0, 250).map(i -> 2 * i).boxed().toList(),
                all(Filter.newBuilder().addMust(matchKeyword("even", "yes")).build(), 100));
        assertEquals(LongStream.range(0, 500).boxed().toList(), all(Filter.getDefaultInstance(), 3));
    }

    @Test
    void putsNumbersBeforeUuids() throws Exception {
        PointId low = id(UUID.fromString("00000000-0000-0000-0000-000000000001"));
        PointId high = id(UUID.fromString("f0000000-0000-0000-0000-000000000000"));
        PointId number = id(Long.MAX_VALUE);
        for (PointId each : List.of(high, number, low)) {
            await(client.upsertAsync(
                    scratch.name(),
                    List.of(PointStruct.newBuilder()
                            .setId(each)
                            .setVectors(VectorsFactory.namedVectors(Map.of()))
                            .build())));
        }

        ScrollResponse page = page(ScrollPoints.newBuilder());

        assertEquals(
                List.of(number, low, high),
                page.getResultList().stream().map(RetrievedPoint::getId).toList());
        assertFalse(page.hasNextPageOffset());
    }

    @Test
    void ordersByANumberOfThePayload() throws Exception {
        await(client.createPayloadIndexAsync(
                scratch.name(), "rank", PayloadSchemaType.Integer, null, true, null, null));
        scratch.put(
                point(1, Map.of(), Map.of("rank", value(30))),
                point(2, Map.of(), Map.of("rank", value(10))),
                point(3, Map.of(), Map.of("rank", value(20))),
                point(4, Map.of(), Map.of()));
        OrderBy.Builder order = OrderBy.newBuilder().setKey("rank");

        assertEquals(List.of(2L, 3L, 1L), ordered(order));
        assertEquals(List.of(1L, 3L, 2L), ordered(order.setDirection(Direction.Desc)));
        assertEquals(
                List.of(3L, 2L),
                ordered(order.setStartFrom(StartFrom.newBuilder().setInteger(20))));
    }

    private List<Long> ordered(OrderBy.Builder order) throws Exception {
        return page(ScrollPoints.newBuilder().setOrderBy(order)).getResultList().stream()
                .map(point -> point.getId().getNum())
                .toList();
    }

    private List<Long> all(Filter filter, int limit) throws Exception {
        List<Long> ids = new ArrayList<>();
        ScrollPoints.Builder scroll =
                ScrollPoints.newBuilder().setFilter(filter).setLimit(limit);
        ScrollResponse page;
        do {
            page = page(scroll);
            page.getResultList().forEach(point -> ids.add(point.getId().getNum()));
            scroll.setOffset(page.getNextPageOffset());
        } while (page.hasNextPageOffset());
        return ids;
    }

    private ScrollResponse page(ScrollPoints.Builder scroll) throws Exception {
        return await(client.scrollAsync(scroll.setCollectionName(scratch.name()).build()));
    }
}
