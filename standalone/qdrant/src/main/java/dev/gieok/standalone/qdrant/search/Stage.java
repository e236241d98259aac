package dev.gieok.standalone.qdrant.search;

import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.grpc.Common.Condition;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Points.PrefetchQuery;
import io.qdrant.client.grpc.Points.Query;
import io.qdrant.client.grpc.Points.QueryPoints;
import java.util.List;
import java.util.Optional;

/** One level of a query: what to ask, and the stages whose results it is asked of. The unnamed vector is "". */
record Stage(
        List<Stage> sources,
        Optional<Query> query,
        String using,
        Filter filter,
        Optional<Float> threshold,
        int limit,
        int offset) {
    private static final long DEFAULT_LIMIT = 10;

    static Stage of(QueryPoints query) {
        if (query.hasLookupFrom()) {
            throw Refusal.unsupported("looking up vectors in another collection");
        }
        List<Stage> sources = query.getPrefetchList().stream()
                .map(prefetch -> of(prefetch, query.getFilter()))
                .toList();
        return new Stage(
                sources,
                query.hasQuery() ? Optional.of(query.getQuery()) : Optional.empty(),
                query.getUsing(),
                query.getFilter(),
                query.hasScoreThreshold() ? Optional.of(query.getScoreThreshold()) : Optional.empty(),
                count(query.hasLimit() ? query.getLimit() : DEFAULT_LIMIT, 1),
                count(query.getOffset(), 0));
    }

    /** The filters of the levels above hold for it too, as in Qdrant: this is what keeps a prefetch within its tenant. */
    private static Stage of(PrefetchQuery query, Filter above) {
        if (query.hasLookupFrom()) {
            throw Refusal.unsupported("looking up vectors in another collection");
        }
        Filter filter = both(above, query.getFilter());
        return new Stage(
                query.getPrefetchList().stream().map(inner -> of(inner, filter)).toList(),
                query.hasQuery() ? Optional.of(query.getQuery()) : Optional.empty(),
                query.getUsing(),
                filter,
                query.hasScoreThreshold() ? Optional.of(query.getScoreThreshold()) : Optional.empty(),
                count(query.hasLimit() ? query.getLimit() : DEFAULT_LIMIT, 1),
                0);
    }

    /** How many of the best are needed before the offset is skipped. */
    int depth() {
        return (int) Math.min(Integer.MAX_VALUE, (long) limit + offset);
    }

    private static Filter both(Filter one, Filter other) {
        return Filter.newBuilder()
                .addMust(Condition.newBuilder().setFilter(one))
                .addMust(Condition.newBuilder().setFilter(other))
                .build();
    }

    private static int count(long given, int least) {
        if (given >= 0 && given < least) {
            throw Refusal.invalid("a limit must be at least " + least);
        }
        // Unsigned on the wire: a negative number here is a very large one.
        return given < 0 || given > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) given;
    }
}
