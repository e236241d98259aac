package dev.gieok.standalone.qdrant;

import static dev.gieok.standalone.qdrant.Scratch.await;
import static dev.gieok.standalone.qdrant.Scratch.object;
import static dev.gieok.standalone.qdrant.Scratch.point;
import static dev.gieok.standalone.qdrant.Scratch.refusal;
import static io.qdrant.client.ConditionFactory.matchKeyword;
import static io.qdrant.client.PointIdFactory.id;
import static io.qdrant.client.ValueFactory.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.Status.Code;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Points.PointsIdsList;
import io.qdrant.client.grpc.Points.PointsSelector;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Payloads that change while their points stay. */
abstract class PayloadContract {
    private final QdrantClient client;
    private final Scratch scratch;

    /** A new instance, and so a new collection, for every test. */
    PayloadContract(QdrantClient client) throws Exception {
        this.client = client;
        scratch = Scratch.on(client);
    }

    @Test
    void changesPayloads() throws Exception {
        scratch.put(point(1, Map.of(), Map.of("a", value(1), "b", value(2))));

        await(client.setPayloadAsync(scratch.name(), Map.of("b", value(3), "c", value(4)), id(1), true, null, null));
        assertEquals(Map.of("a", value(1), "b", value(3), "c", value(4)), scratch.payload(1));

        await(client.deletePayloadAsync(scratch.name(), List.of("a", "missing"), id(1), true, null, null));
        assertEquals(Map.of("b", value(3), "c", value(4)), scratch.payload(1));

        await(client.overwritePayloadAsync(scratch.name(), Map.of("d", value(5)), id(1), true, null, null));
        assertEquals(Map.of("d", value(5)), scratch.payload(1));

        await(client.clearPayloadAsync(scratch.name(), id(1), true, null, null));
        assertEquals(Map.of(), scratch.payload(1));
    }

    @Test
    void setsAPayloadInsideAnObject() throws Exception {
        scratch.put(point(1, Map.of(), Map.of("a", object("b", value(1)))));

        PointsSelector first = PointsSelector.newBuilder()
                .setPoints(PointsIdsList.newBuilder().addIds(id(1)))
                .build();
        await(client.setPayloadAsync(scratch.name(), Map.of("c", value(2)), first, true, "a", null, null));

        assertEquals(
                Map.of("b", value(1), "c", value(2)),
                scratch.payload(1).get("a").getStructValue().getFieldsMap());
    }

    @Test
    void setsThePayloadOfAllThatMatch() throws Exception {
        scratch.put(point(1, Map.of(), Map.of("tenant", value("a"))), point(2, Map.of(), Map.of("tenant", value("b"))));
        Filter filter = Filter.newBuilder().addMust(matchKeyword("tenant", "a")).build();

        await(client.setPayloadAsync(scratch.name(), Map.of("seen", value(true)), filter, true, null, null));

        assertTrue(scratch.payload(1).containsKey("seen"));
        assertEquals(Map.of("tenant", value("b")), scratch.payload(2));
    }

    @Test
    void refusesToChangeThePayloadOfAPointThatIsNotThere() throws Exception {
        assertEquals(
                Code.NOT_FOUND,
                refusal(client.setPayloadAsync(scratch.name(), Map.of("a", value(1)), id(9), true, null, null)));
    }
}
