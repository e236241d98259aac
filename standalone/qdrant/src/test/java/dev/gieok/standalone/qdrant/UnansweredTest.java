package dev.gieok.standalone.qdrant;

import static dev.gieok.standalone.qdrant.Scratch.point;
import static io.qdrant.client.ConditionFactory.matchText;
import static io.qdrant.client.PointIdFactory.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.util.concurrent.ListenableFuture;
import io.grpc.Status;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.QueryFactory;
import io.qdrant.client.VectorFactory;
import io.qdrant.client.grpc.Collections.PayloadSchemaType;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Points.FacetCounts;
import io.qdrant.client.grpc.Points.Sample;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What this server does not do, it says; an empty answer would be taken for the truth. */
class UnansweredTest {
    private final QdrantClient client = Target.embedded();
    private final Scratch scratch;

    UnansweredTest() throws Exception {
        scratch = Scratch.on(client);
        scratch.put(point(1, Map.of(), Map.of()));
    }

    @Test
    void saysThatItHasNoFullTextMatch() {
        Filter filter = Filter.newBuilder().addMust(matchText("text", "x")).build();

        assertUnanswered(client.countAsync(scratch.name(), filter, true));
        assertUnanswered(client.deleteAsync(scratch.name(), filter));
        assertUnanswered(
                client.createPayloadIndexAsync(scratch.name(), "text", PayloadSchemaType.Text, null, true, null, null));
    }

    @Test
    void saysThatItHasNoOtherQueries() {
        assertUnanswered(client.queryAsync(
                scratch.query().setQuery(QueryFactory.sample(Sample.Random)).build()));
        assertUnanswered(client.facetAsync(FacetCounts.newBuilder()
                .setCollectionName(scratch.name())
                .setKey("a")
                .build()));
    }

    @Test
    void saysThatItKeepsNoMultiVectors() {
        assertUnanswered(client.upsertAsync(
                scratch.name(),
                List.of(point(
                        2, Map.of("text", VectorFactory.multiVector(List.of(List.of(1f, 2f, 3f, 4f)))), Map.of()))));
    }

    @Test
    void saysThatItCannotChangeAPayloadInsideAList() {
        assertUnanswered(client.deletePayloadAsync(scratch.name(), List.of("a[].b"), id(1), true, null, null));
    }

    private static void assertUnanswered(ListenableFuture<?> future) {
        ExecutionException failure = assertThrows(ExecutionException.class, () -> future.get(2, TimeUnit.MINUTES));
        Status status = Status.fromThrowable(failure);
        assertEquals(Status.Code.UNIMPLEMENTED, status.getCode());
        assertTrue(String.valueOf(status.getDescription()).contains(" is "), "it should be a sentence");
    }
}
