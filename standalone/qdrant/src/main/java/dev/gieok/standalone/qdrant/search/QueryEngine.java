package dev.gieok.standalone.qdrant.search;

import dev.gieok.standalone.qdrant.filter.FilterQuery;
import dev.gieok.standalone.qdrant.index.PointReader;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import dev.gieok.standalone.qdrant.vector.VectorSpaces;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Points.Query;
import io.qdrant.client.grpc.Points.QueryPoints;
import io.qdrant.client.grpc.Points.Rrf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** Answers a query, stage by stage, on one view of the index. */
public final class QueryEngine {
    private final IndexSearcher searcher;
    private final PointReader points;
    private final VectorSpaces spaces;

    public QueryEngine(IndexReader reader, PointReader points, VectorSpaces spaces) {
        this.searcher = new IndexSearcher(reader);
        // A tenant's filter is a term, which Lucene does not cache anyway; what is left is not worth the heap.
        searcher.setQueryCache(null);
        this.points = points;
        this.spaces = spaces;
    }

    /** Best first. @throws Refusal for what is wrong with the query or not answered here */
    public List<Hit> answer(QueryPoints query) throws IOException {
        Stage stage = Stage.of(query);
        List<Hit> hits = run(stage);
        return hits.subList(Math.min(stage.offset(), hits.size()), hits.size());
    }

    private List<Hit> run(Stage stage) throws IOException {
        List<List<Hit>> sources = new ArrayList<>();
        for (Stage source : stage.sources()) {
            sources.add(run(source));
        }
        if (stage.query().isEmpty()) {
            if (!sources.isEmpty()) {
                throw Refusal.invalid(
                        "A query is needed to merge the prefetches. Can't have prefetches without defining a query.");
            }
            return byId(stage);
        }
        Query query = stage.query().get();
        return switch (query.getVariantCase()) {
            case NEAREST -> nearest(stage, query, sources);
            case ORDER_BY -> ordered(stage, query, sources);
            case FUSION ->
                switch (query.getFusion()) {
                    case RRF -> fused(stage, Fusion.Reciprocal.DEFAULT, sources);
                    case DBSF -> fused(stage, new Fusion.DistributionBased(), sources);
                    case UNRECOGNIZED -> throw Refusal.unsupported("this fusion");
                };
            case RRF -> fused(stage, reciprocal(query.getRrf()), sources);
            case RECOMMEND, DISCOVER, CONTEXT, SAMPLE, FORMULA, NEAREST_WITH_MMR, RELEVANCE_FEEDBACK ->
                throw Refusal.unsupported("a query of the kind " + query.getVariantCase());
            case VARIANT_NOT_SET -> throw Refusal.invalid("the query is empty");
        };
    }

    private List<Hit> nearest(Stage stage, Query query, List<List<Hit>> sources) throws IOException {
        Nearest nearest = Nearest.of(query.getNearest(), stage.using(), spaces, points, searcher.getLeafContexts());
        Filter filter = nearest.without(stage.filter());
        List<Hit> hits = new ArrayList<>();
        for (Scan.Found found : scan(candidates(filter, sources), nearest.scoring(), stage.depth())) {
            float score = nearest.score(found.goodness());
            if (stage.threshold().isEmpty()
                    || nearest.passes(score, stage.threshold().get())) {
                hits.add(Hit.scored(found.doc(), found.key(), score));
            }
        }
        return hits;
    }

    private List<Hit> ordered(Stage stage, Query query, List<List<Hit>> sources) throws IOException {
        NumberScoring scoring = NumberScoring.of(query.getOrderBy());
        return scan(candidates(stage.filter(), sources), scoring, stage.depth()).stream()
                .map(found -> Hit.ordered(found.doc(), found.key(), scoring.number(found.goodness())))
                .toList();
    }

    private List<Hit> byId(Stage stage) throws IOException {
        return new IdOrder(searcher).page(FilterQuery.of(stage.filter()), Optional.empty(), stage.depth());
    }

    private static List<Hit> fused(Stage stage, Fusion fusion, List<List<Hit>> sources) {
        if (sources.isEmpty()) {
            throw Refusal.invalid("cannot apply Fusion without prefetches");
        }
        float least = stage.threshold().orElse(Float.NEGATIVE_INFINITY);
        return fusion.fuse(sources).stream()
                .filter(hit -> hit.score() >= least)
                .limit(stage.depth())
                .toList();
    }

    private static Fusion reciprocal(Rrf rrf) {
        if (rrf.hasK() && rrf.getK() < 1) {
            throw Refusal.invalid("the k of a rank fusion must be at least 1");
        }
        return new Fusion.Reciprocal(rrf.hasK() ? rrf.getK() : Fusion.Reciprocal.DEFAULT_K, rrf.getWeightsList());
    }

    /** A first stage looks at all that match; a later one at what the stages before it have found, filtered already. */
    private Candidates candidates(Filter filter, List<List<Hit>> sources) throws IOException {
        return sources.isEmpty()
                ? Candidates.matching(searcher, FilterQuery.of(filter))
                : Candidates.listed(sources.stream()
                        .flatMap(List::stream)
                        .mapToInt(Hit::doc)
                        .sorted()
                        .distinct()
                        .toArray());
    }

    private List<Scan.Found> scan(Candidates candidates, Scoring scoring, int limit) throws IOException {
        return Scan.best(searcher.getLeafContexts(), candidates, scoring, limit, points);
    }
}
