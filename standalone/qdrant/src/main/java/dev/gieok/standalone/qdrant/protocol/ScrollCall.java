package dev.gieok.standalone.qdrant.protocol;

import dev.gieok.standalone.qdrant.catalogue.Catalogue;
import dev.gieok.standalone.qdrant.catalogue.Collection;
import dev.gieok.standalone.qdrant.filter.FilterQuery;
import dev.gieok.standalone.qdrant.index.PointReader;
import dev.gieok.standalone.qdrant.point.PointKey;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import dev.gieok.standalone.qdrant.search.Hit;
import dev.gieok.standalone.qdrant.search.IdOrder;
import dev.gieok.standalone.qdrant.search.QueryEngine;
import io.qdrant.client.grpc.Points.Query;
import io.qdrant.client.grpc.Points.QueryPoints;
import io.qdrant.client.grpc.Points.ScrollPoints;
import io.qdrant.client.grpc.Points.ScrollResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** Pages through a collection, by id or by a number of the payload. */
final class ScrollCall {
    private static final int DEFAULT_LIMIT = 10;

    private final Catalogue catalogue;

    ScrollCall(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    ScrollResponse.Builder scroll(ScrollPoints request) throws IOException {
        Collection collection = catalogue.get(request.getCollectionName());
        // Unsigned on the wire: a negative number is a very large one, and one more must still fit.
        int given = request.hasLimit() ? request.getLimit() : DEFAULT_LIMIT;
        int limit = given < 0 ? Integer.MAX_VALUE - 1 : Math.min(given, Integer.MAX_VALUE - 1);
        if (limit < 1) {
            throw Refusal.invalid("a limit must be at least 1");
        }
        if (request.hasOrderBy() && request.hasOffset()) {
            throw Refusal.invalid("Cannot use an `offset` when using `order_by`. Use `start_from` instead");
        }
        Retrieval retrieval = Retrieval.of(
                PayloadSelection.of(request.getWithPayload(), PayloadSelection.EVERYTHING),
                request.getWithVectors(),
                collection.spaces());
        return collection.index().read((reader, points) -> {
            List<Hit> hits = request.hasOrderBy()
                    ? ordered(request, limit, collection, reader, points)
                    : byId(request, limit, reader);
            ScrollResponse.Builder response = ScrollResponse.newBuilder();
            for (Hit hit : hits.subList(0, Math.min(limit, hits.size()))) {
                response.addResult(retrieval.retrieved(hit, points));
            }
            if (hits.size() > limit) {
                response.setNextPageOffset(hits.get(limit).key().toProto());
            }
            return response;
        });
    }

    /** One more than the page: it is where the next one begins. */
    private static List<Hit> byId(ScrollPoints request, int limit, IndexReader reader) throws IOException {
        Optional<PointKey> from =
                request.hasOffset() ? Optional.of(PointKey.of(request.getOffset())) : Optional.empty();
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        return new IdOrder(searcher).page(FilterQuery.of(request.getFilter()), from, limit + 1);
    }

    private static List<Hit> ordered(
            ScrollPoints request, int limit, Collection collection, IndexReader reader, PointReader points)
            throws IOException {
        QueryPoints query = QueryPoints.newBuilder()
                .setFilter(request.getFilter())
                .setQuery(Query.newBuilder().setOrderBy(request.getOrderBy()))
                .setLimit(limit)
                .build();
        return new QueryEngine(reader, points, collection.spaces()).answer(query);
    }
}
