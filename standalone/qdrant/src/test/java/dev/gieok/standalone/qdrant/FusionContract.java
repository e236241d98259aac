package dev.gieok.standalone.qdrant;

import static dev.gieok.standalone.qdrant.Scratch.ids;
import static dev.gieok.standalone.qdrant.Scratch.point;
import static dev.gieok.standalone.qdrant.Scratch.refusal;
import static io.qdrant.client.ConditionFactory.matchKeyword;
import static io.qdrant.client.QueryFactory.fusion;
import static io.qdrant.client.QueryFactory.nearest;
import static io.qdrant.client.QueryFactory.rrf;
import static io.qdrant.client.ValueFactory.value;
import static io.qdrant.client.VectorFactory.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.grpc.Status.Code;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Points.Fusion;
import io.qdrant.client.grpc.Points.PrefetchQuery;
import io.qdrant.client.grpc.Points.Query;
import io.qdrant.client.grpc.Points.QueryPoints;
import io.qdrant.client.grpc.Points.Rrf;
import io.qdrant.client.grpc.Points.ScoredPoint;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two lists: by `image` 1, 2, 3 (scores 3, 2, 1); by `lexical` 2, 4 (scores 5, 1). */
abstract class FusionContract {
    private static final PrefetchQuery BY_IMAGE = PrefetchQuery.newBuilder()
            .setUsing("image")
            .setQuery(nearest(1, 0, 0, 0))
            .setLimit(3)
            .build();
    private static final PrefetchQuery BY_WORDS = PrefetchQuery.newBuilder()
            .setUsing("lexical")
            .setQuery(nearest(List.of(1f), List.of(7)))
            .setLimit(2)
            .build();

    private final Scratch scratch;

    FusionContract(QdrantClient client) throws Exception {
        scratch = Scratch.on(client);
        scratch.put(
                point(1, Map.of("image", vector(3, 0, 0, 0)), Map.of("tenant", value("a"))),
                point(
                        2,
                        Map.of("image", vector(2, 0, 0, 0), "lexical", vector(List.of(5f), List.of(7))),
                        Map.of("tenant", value("a"))),
                point(3, Map.of("image", vector(1, 0, 0, 0)), Map.of("tenant", value("b"))),
                point(
                        4,
                        Map.of("image", vector(0, 0, 0, 0), "lexical", vector(List.of(1f), List.of(7))),
                        Map.of("tenant", value("b"))));
    }

    /** The constant is 2: position 0 gives 1/2, position 1 gives 1/3, position 2 gives 1/4. */
    @Test
    void fusesByReciprocalRanks() throws Exception {
        List<ScoredPoint> fused = fused(fusion(Fusion.RRF));

        assertEquals(List.of(2L, 1L), ids(fused).subList(0, 2));
        assertScores(fused, Map.of(2L, 1 / 3f + 1 / 2f, 1L, 1 / 2f, 4L, 1 / 3f, 3L, 1 / 4f));
    }

    @Test
    void fusesWithAConstantOfTheCaller() throws Exception {
        List<ScoredPoint> fused = fused(rrf(Rrf.newBuilder().setK(60).build()));

        assertScores(fused, Map.of(2L, 1 / 61f + 1 / 60f, 1L, 1 / 60f, 4L, 1 / 61f, 3L, 1 / 62f));
    }

    /** A weight divides the rank: the first list gives 1/(1/3+1), 1/(2/3+1), 1/(3/3+1). */
    @Test
    void fusesWithAWeightForEachList() throws Exception {
        List<ScoredPoint> fused =
                fused(rrf(Rrf.newBuilder().addWeights(3).addWeights(1).build()));

        assertScores(fused, Map.of(2L, 3 / 5f + 1 / 2f, 1L, 3 / 4f, 4L, 1 / 3f, 3L, 1 / 2f));
    }

    @Test
    void refusesWeightsThatDoNotFitTheLists() throws Exception {
        QueryPoints query = query(rrf(Rrf.newBuilder().addWeights(3).build())).build();

        assertEquals(Code.INVALID_ARGUMENT, refusal(scratch.client().queryAsync(query)));
    }

    /** First list: mean 2, deviation 1, so 1 to 5 becomes 0 to 1. Second: mean 3, deviation √8. */
    @Test
    void fusesByTheDistributionOfTheScores() throws Exception {
        List<ScoredPoint> fused = fused(fusion(Fusion.DBSF));

        float deviation = (float) Math.sqrt(8);
        float best = (5 - (3 - 3 * deviation)) / (6 * deviation);
        float worst = (1 - (3 - 3 * deviation)) / (6 * deviation);
        assertScores(fused, Map.of(2L, 1 / 2f + best, 1L, 4 / 6f, 4L, worst, 3L, 2 / 6f));
    }

    @Test
    void keepsEveryListWithinTheFilterOfTheWhole() throws Exception {
        List<ScoredPoint> fused = scratch.ask(
                query(fusion(Fusion.RRF)).setFilter(Filter.newBuilder().addMust(matchKeyword("tenant", "b"))));

        assertEquals(List.of(4L, 3L), ids(fused));
        assertScores(fused, Map.of(3L, 1 / 2f, 4L, 1 / 3f + 1 / 2f));
    }

    @Test
    void leavesOutWhatIsFusedBelowTheThreshold() throws Exception {
        assertEquals(List.of(2L, 1L), ids(scratch.ask(query(fusion(Fusion.RRF)).setScoreThreshold(0.5f))));
    }

    @Test
    void ranksAgainWhatWasFetchedBefore() throws Exception {
        List<ScoredPoint> found = scratch.ask(
                scratch.query().addPrefetch(BY_WORDS).setUsing("image").setQuery(nearest(1, 0, 0, 0)));

        assertEquals(List.of(2L, 4L), ids(found));
        assertScores(found, Map.of(2L, 2f, 4L, 0f));
    }

    @Test
    void fusesWhatWasFusedBefore() throws Exception {
        PrefetchQuery inner = PrefetchQuery.newBuilder()
                .addPrefetch(BY_IMAGE)
                .addPrefetch(BY_WORDS)
                .setQuery(fusion(Fusion.RRF))
                .setLimit(1)
                .build();

        List<ScoredPoint> found = scratch.ask(
                scratch.query().addPrefetch(inner).addPrefetch(BY_WORDS).setQuery(fusion(Fusion.RRF)));

        assertScores(found, Map.of(2L, 1f, 4L, 1 / 3f));
    }

    @Test
    void refusesListsThatNothingPutsTogether() throws Exception {
        assertEquals(
                Code.INVALID_ARGUMENT,
                refusal(scratch.client()
                        .queryAsync(scratch.query().addPrefetch(BY_IMAGE).build())));
    }

    private QueryPoints.Builder query(Query query) {
        return scratch.query().addPrefetch(BY_IMAGE).addPrefetch(BY_WORDS).setQuery(query);
    }

    private List<ScoredPoint> fused(Query query) throws Exception {
        return scratch.ask(query(query));
    }

    private static void assertScores(List<ScoredPoint> found, Map<Long, Float> expected) {
        assertEquals(expected.keySet(), Set.copyOf(ids(found)));
        found.forEach(point -> assertEquals(expected.get(point.getId().getNum()), point.getScore(), 1e-5f));
    }
}
