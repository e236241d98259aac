package dev.gieok.standalone.qdrant.search;

import dev.gieok.standalone.qdrant.index.PointReader;
import dev.gieok.standalone.qdrant.inference.Bm25;
import dev.gieok.standalone.qdrant.point.PointKey;
import dev.gieok.standalone.qdrant.point.StoredVector;
import dev.gieok.standalone.qdrant.point.StoredVector.Dense;
import dev.gieok.standalone.qdrant.point.StoredVector.Sparse;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import dev.gieok.standalone.qdrant.vector.Metric;
import dev.gieok.standalone.qdrant.vector.VectorSpaces;
import io.qdrant.client.grpc.Common.Condition;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Common.HasIdCondition;
import io.qdrant.client.grpc.Points.SparseVector;
import io.qdrant.client.grpc.Points.VectorInput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;

/** The search for what is nearest to a vector: how to score, and the point that it was taken from, if any. */
record Nearest(Scoring scoring, Metric metric, Optional<PointKey> self) {

    static Nearest of(
            VectorInput input, String using, VectorSpaces spaces, PointReader points, List<LeafReaderContext> leaves)
            throws IOException {
        return switch (read(input, using, spaces, points)) {
            case Read(Dense dense, Optional<PointKey> self) -> {
                Metric metric = spaces.space(using).orElseThrow().metric();
                yield new Nearest(new DenseScoring(using, metric, dense.values()), metric, self);
            }
            case Read(Sparse sparse, Optional<PointKey> self) -> {
                Sparse weighed = spaces.weighsRarity(using) ? Rarity.weighed(sparse, using, leaves) : sparse;
                yield new Nearest(new SparseScoring(using, weighed), Metric.DOT, self);
            }
        };
    }

    private record Read(StoredVector vector, Optional<PointKey> self) {}

    private static Read read(VectorInput input, String using, VectorSpaces spaces, PointReader points)
            throws IOException {
        spaces.space(using);
        return switch (input.getVariantCase()) {
            case DENSE -> new Read(spaces.dense(using, input.getDense().getDataList()), Optional.empty());
            case SPARSE -> new Read(sparse(using, spaces, input.getSparse()), Optional.empty());
            case DOCUMENT -> new Read(sparse(using, spaces, Bm25.ofQuery(input.getDocument())), Optional.empty());
            case ID -> {
                PointKey key = PointKey.of(input.getId());
                int doc = points.find(key);
                StoredVector vector = doc == PointReader.NONE
                        ? null
                        : points.vectors(doc, Set.of(using)).get(using);
                if (vector == null) {
                    throw Refusal.notFound("No point with id " + key + " found");
                }
                yield new Read(vector, Optional.of(key));
            }
            case MULTI_DENSE -> throw Refusal.unsupported("a multi-vector");
            case IMAGE, OBJECT -> throw Refusal.unsupported("computing a vector of anything but a text");
            case VARIANT_NOT_SET -> throw Refusal.invalid("the query needs a vector");
        };
    }

    private static Sparse sparse(String using, VectorSpaces spaces, SparseVector vector) {
        return spaces.sparse(using, vector.getIndicesList(), vector.getValuesList());
    }

    float score(double goodness) {
        return metric.score(goodness);
    }

    boolean passes(float score, float threshold) {
        return metric.passes(score, threshold);
    }

    /** A point is not its own neighbour. */
    Filter without(Filter filter) {
        return self.map(key -> Filter.newBuilder()
                        .addMust(Condition.newBuilder().setFilter(filter))
                        .addMustNot(Condition.newBuilder()
                                .setHasId(HasIdCondition.newBuilder().addHasId(key.toProto())))
                        .build())
                .orElse(filter);
    }
}
