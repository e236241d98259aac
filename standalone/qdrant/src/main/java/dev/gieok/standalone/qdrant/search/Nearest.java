package dev.gieok.standalone.qdrant.search;

import dev.gieok.standalone.qdrant.index.PointReader;
import dev.gieok.standalone.qdrant.point.PointKey;
import dev.gieok.standalone.qdrant.point.StoredVector;
import dev.gieok.standalone.qdrant.point.StoredVector.Dense;
import dev.gieok.standalone.qdrant.point.StoredVector.Sparse;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import dev.gieok.standalone.qdrant.vector.Metric;
import dev.gieok.standalone.qdrant.vector.VectorSpaces;
import dev.gieok.standalone.qdrant.vector.VectorSpaces.DenseSpace;
import io.qdrant.client.grpc.Common.Condition;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Common.HasIdCondition;
import io.qdrant.client.grpc.Points.VectorInput;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** The search for what is nearest to a vector: how to score, and the point that it was taken from, if any. */
record Nearest(Scoring scoring, Metric metric, Optional<PointKey> self) {

    static Nearest of(VectorInput input, String using, VectorSpaces spaces, PointReader points) throws IOException {
        Optional<DenseSpace> space = spaces.space(using);
        return switch (input.getVariantCase()) {
            case DENSE -> of(using, space, spaces.dense(using, input.getDense().getDataList()), Optional.empty());
            case SPARSE -> {
                Sparse sparse = spaces.sparse(
                        using,
                        input.getSparse().getIndicesList(),
                        input.getSparse().getValuesList());
                yield of(using, space, sparse, Optional.empty());
            }
            case ID -> {
                PointKey key = PointKey.of(input.getId());
                int doc = points.find(key);
                StoredVector vector = doc == PointReader.NONE
                        ? null
                        : points.vectors(doc, Set.of(using)).get(using);
                if (vector == null) {
                    throw Refusal.notFound("No point with id " + key + " found");
                }
                yield of(using, space, vector, Optional.of(key));
            }
            case MULTI_DENSE -> throw Refusal.unsupported("a multi-vector");
            case DOCUMENT, IMAGE, OBJECT -> throw Refusal.unsupported("computing a vector on the server");
            case VARIANT_NOT_SET -> throw Refusal.invalid("the query needs a vector");
        };
    }

    private static Nearest of(String using, Optional<DenseSpace> space, StoredVector vector, Optional<PointKey> self) {
        Metric metric = space.map(DenseSpace::metric).orElse(Metric.DOT);
        Scoring scoring = switch (vector) {
            case Dense dense -> new DenseScoring(using, metric, dense.values());
            case Sparse sparse -> new SparseScoring(using, sparse);
        };
        return new Nearest(scoring, metric, self);
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
