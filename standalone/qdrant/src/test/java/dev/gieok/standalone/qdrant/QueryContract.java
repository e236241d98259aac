package dev.gieok.standalone.qdrant;

import static dev.gieok.standalone.qdrant.Scratch.await;
import static dev.gieok.standalone.qdrant.Scratch.ids;
import static dev.gieok.standalone.qdrant.Scratch.point;
import static dev.gieok.standalone.qdrant.Scratch.refusal;
import static io.qdrant.client.ConditionFactory.matchKeyword;
import static io.qdrant.client.QueryFactory.nearest;
import static io.qdrant.client.ValueFactory.value;
import static io.qdrant.client.VectorFactory.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.Status.Code;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Points.PayloadExcludeSelector;
import io.qdrant.client.grpc.Points.PayloadIncludeSelector;
import io.qdrant.client.grpc.Points.ScoredPoint;
import io.qdrant.client.grpc.Points.VectorsSelector;
import io.qdrant.client.grpc.Points.WithPayloadSelector;
import io.qdrant.client.grpc.Points.WithVectorsSelector;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

abstract class QueryContract {
    private final QdrantClient client;
    private final Scratch scratch;

    QueryContract(QdrantClient client) throws Exception {
        this.client = client;
        scratch = Scratch.on(client);
        scratch.put(
                point(
                        1,
                        Map.of(
                                "text", vector(1, 0, 0, 0),
                                "image", vector(1, 2, 0, 0),
                                "audio", vector(0, 0, 0, 0),
                                "lexical", vector(List.of(1f, 2f), List.of(10, 20))),
                        Map.of("tenant", value("a"), "rank", value(3), "text", value("one"))),
                point(
                        2,
                        Map.of(
                                "text", vector(3, 4, 0, 0),
                                "image", vector(5, 0, 0, 0),
                                "audio", vector(3, 4, 0, 0),
                                "lexical", vector(List.of(3f), List.of(20))),
                        Map.of("tenant", value("a"), "rank", value(1), "text", value("two"))),
                point(
                        3,
                        Map.of(
                                "text", vector(-1, 0, 0, 0),
                                "image", vector(0, 0, 1, 0),
                                "audio", vector(1, 0, 0, 0),
                                "lexical", vector(List.of(9f), List.of(30))),
                        Map.of("tenant", value("b"), "rank", value(2), "text", value("three"))));
    }

    @Test
    void ranksByTheCosine() throws Exception {
        assertFinds("text", List.of(1L, 2L, 3L), List.of(1f, 0.6f, -1f), 7, 0, 0, 0);
    }

    @Test
    void ranksByTheDotProduct() throws Exception {
        assertFinds("image", List.of(2L, 1L, 3L), List.of(10f, 4f, 0f), 2, 1, 0, 0);
    }

    @Test
    void ranksByTheSmallestDistance() throws Exception {
        assertFinds("audio", List.of(1L, 3L, 2L), List.of(0f, 1f, 5f), 0, 0, 0, 0);
    }

    @Test
    void addsUpTheWordsThatBothHave() throws Exception {
        List<ScoredPoint> found =
                scratch.ask(scratch.query().setUsing("lexical").setQuery(nearest(List.of(0.5f, 2f), List.of(10, 20))));

        assertEquals(List.of(2L, 1L), ids(found));
        assertEquals(6f, found.get(0).getScore(), 1e-6f);
        assertEquals(4.5f, found.get(1).getScore(), 1e-6f);
    }

    @Test
    void staysWithinTheFilter() throws Exception {
        List<ScoredPoint> found = scratch.ask(
                scratch.query().setUsing("text").setQuery(nearest(-1, 0, 0, 0)).setFilter(tenant("a")));

        assertEquals(List.of(2L, 1L), ids(found));
    }

    @Test
    void leavesOutWhatScoresWorseThanTheThreshold() throws Exception {
        assertEquals(
                List.of(1L, 2L),
                ids(scratch.ask(scratch.query()
                        .setUsing("text")
                        .setQuery(nearest(1, 0, 0, 0))
                        .setScoreThreshold(0.5f))));
        assertEquals(
                List.of(1L, 3L),
                ids(scratch.ask(scratch.query()
                        .setUsing("audio")
                        .setQuery(nearest(0, 0, 0, 0))
                        .setScoreThreshold(2f))));
    }

    @Test
    void skipsTheOffsetAndStopsAtTheLimit() throws Exception {
        assertEquals(
                List.of(2L),
                ids(scratch.ask(scratch.query()
                        .setUsing("text")
                        .setQuery(nearest(1, 0, 0, 0))
                        .setOffset(1)
                        .setLimit(1))));
    }

    @Test
    void findsTheNeighboursOfAPointWithoutThePoint() throws Exception {
        assertEquals(
                List.of(2L, 3L),
                ids(scratch.ask(scratch.query().setUsing("text").setQuery(nearest(1L)))));
    }

    @Test
    void listsByIdWithoutAQuery() throws Exception {
        assertEquals(List.of(1L, 2L), ids(scratch.ask(scratch.query().setFilter(tenant("a")))));
    }

    @Test
    void carriesWhatWasAskedFor() throws Exception {
        var query =
                scratch.query().setUsing("text").setQuery(nearest(1, 0, 0, 0)).setLimit(1);

        assertEquals(0, scratch.ask(query).getFirst().getPayloadCount());
        assertEquals(
                Set.of("rank"),
                scratch.ask(query.setWithPayload(WithPayloadSelector.newBuilder()
                                .setInclude(PayloadIncludeSelector.newBuilder().addFields("rank"))))
                        .getFirst()
                        .getPayloadMap()
                        .keySet());
        assertEquals(
                Set.of("tenant", "text"),
                scratch.ask(query.setWithPayload(WithPayloadSelector.newBuilder()
                                .setExclude(PayloadExcludeSelector.newBuilder().addFields("rank"))))
                        .getFirst()
                        .getPayloadMap()
                        .keySet());
        assertEquals(
                Set.of("image"),
                scratch.ask(query.setWithVectors(WithVectorsSelector.newBuilder()
                                .setInclude(VectorsSelector.newBuilder().addNames("image"))))
                        .getFirst()
                        .getVectors()
                        .getVectors()
                        .getVectorsMap()
                        .keySet());
    }

    @Test
    void answersManyQueriesAtOnce() throws Exception {
        var text =
                scratch.query().setUsing("text").setQuery(nearest(1, 0, 0, 0)).setLimit(1);
        var image =
                scratch.query().setUsing("image").setQuery(nearest(0, 0, 1, 0)).setLimit(1);

        var answers = await(client.queryBatchAsync(scratch.name(), List.of(text.build(), image.build())));

        assertEquals(
                List.of(List.of(1L), List.of(3L)),
                answers.stream().map(answer -> ids(answer.getResultList())).toList());
    }

    @Test
    void refusesQueriesThatDoNotFit() throws Exception {
        assertEquals(Code.INVALID_ARGUMENT, refused("text", 1, 2));
        assertEquals(Code.INVALID_ARGUMENT, refused("unknown", 1, 2, 3, 4));
        assertEquals(Code.INVALID_ARGUMENT, refused("lexical", 1, 2, 3, 4));
    }

    @Test
    void refusesManyQueriesOfWhichOneDoesNotFit() throws Exception {
        var fits = scratch.query().setUsing("text").setQuery(nearest(1, 0, 0, 0));
        var doesNot = scratch.query().setUsing("text").setQuery(nearest(1, 2));

        assertEquals(
                Code.INVALID_ARGUMENT,
                refusal(client.queryBatchAsync(scratch.name(), List.of(fits.build(), doesNot.build()))));
    }

    @Test
    void seesAWriteAsSoonAsItIsAcknowledged() throws Exception {
        for (int i = 10; i < 30; i++) {
            scratch.put(point(i, Map.of("text", vector(0, 0, 0, 1)), Map.of()));
            assertTrue(ids(scratch.ask(scratch.query()
                            .setUsing("text")
                            .setQuery(nearest(0, 0, 0, 1))
                            .setLimit(30)))
                    .contains((long) i));
        }
    }

    private void assertFinds(String vector, List<Long> ids, List<Float> scores, float... query) throws Exception {
        List<ScoredPoint> found = scratch.ask(scratch.query().setUsing(vector).setQuery(nearest(query)));
        assertEquals(ids, ids(found));
        for (int i = 0; i < scores.size(); i++) {
            assertEquals(scores.get(i), found.get(i).getScore(), 1e-6f);
        }
    }

    private Code refused(String vector, float... query) throws Exception {
        return refusal(client.queryAsync(
                scratch.query().setUsing(vector).setQuery(nearest(query)).build()));
    }

    private static Filter tenant(String name) {
        return Filter.newBuilder().addMust(matchKeyword("tenant", name)).build();
    }
}
