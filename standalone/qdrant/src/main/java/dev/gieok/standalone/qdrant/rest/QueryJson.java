package dev.gieok.standalone.qdrant.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.QueryFactory;
import io.qdrant.client.grpc.Points.Direction;
import io.qdrant.client.grpc.Points.Fusion;
import io.qdrant.client.grpc.Points.OrderBy;
import io.qdrant.client.grpc.Points.PrefetchQuery;
import io.qdrant.client.grpc.Points.Query;
import io.qdrant.client.grpc.Points.QueryPoints;
import io.qdrant.client.grpc.Points.Rrf;
import io.qdrant.client.grpc.Points.StartFrom;
import java.util.List;

/** Queries with their stages, and the older search, which is a query for what is nearest. */
final class QueryJson {
    /** A search is exact, and there are no shards. */
    private static final List<String> NO_EFFECT = List.of("params", "shard_key");

    private QueryJson() {}

    static QueryPoints query(String collection, JsonNode node) {
        return JsonFields.read(node, "a query", body -> {
            QueryPoints.Builder query = ends(collection, body);
            body.refuse(List.of("lookup_from"));
            body.find("prefetch").ifPresent(it -> query.addAllPrefetch(prefetches(it)));
            body.find("query").ifPresent(it -> query.setQuery(variant(it)));
            body.text("using").ifPresent(query::setUsing);
            return query.build();
        });
    }

    static QueryPoints search(String collection, JsonNode node) {
        return JsonFields.read(node, "a search", body -> {
            QueryPoints.Builder query = ends(collection, body);
            JsonNode vector = body.need("vector");
            if (vector.has("name")) {
                JsonFields.read(
                        vector,
                        "a named vector",
                        named -> query.setUsing(Scalars.text(named.need("name"), "name"))
                                .setQuery(QueryFactory.nearest(VectorJson.input(named.need("vector")))));
            } else {
                query.setQuery(QueryFactory.nearest(VectorJson.input(vector)));
            }
            return query.build();
        });
    }

    private static QueryPoints.Builder ends(String collection, JsonFields body) {
        body.ignore(NO_EFFECT);
        QueryPoints.Builder query = QueryPoints.newBuilder()
                .setCollectionName(collection)
                .setWithPayload(SelectorJson.payload(body, false))
                .setWithVectors(SelectorJson.vectors(body));
        body.find("filter").ifPresent(it -> query.setFilter(FilterJson.filter(it)));
        body.find("score_threshold")
                .ifPresent(it -> query.setScoreThreshold((float) Scalars.number(it, "score_threshold")));
        body.find("limit").ifPresent(it -> query.setLimit(Scalars.count(it, "limit")));
        body.find("offset").ifPresent(it -> query.setOffset(Scalars.count(it, "offset")));
        return query;
    }

    private static List<PrefetchQuery> prefetches(JsonNode node) {
        return node.isArray() ? Scalars.list(node, "prefetch", QueryJson::prefetch) : List.of(prefetch(node));
    }

    private static PrefetchQuery prefetch(JsonNode node) {
        return JsonFields.read(node, "a prefetch", body -> {
            body.ignore(NO_EFFECT);
            body.refuse(List.of("lookup_from"));
            PrefetchQuery.Builder query = PrefetchQuery.newBuilder();
            body.find("prefetch").ifPresent(it -> query.addAllPrefetch(prefetches(it)));
            body.find("query").ifPresent(it -> query.setQuery(variant(it)));
            body.text("using").ifPresent(query::setUsing);
            body.find("filter").ifPresent(it -> query.setFilter(FilterJson.filter(it)));
            body.find("score_threshold")
                    .ifPresent(it -> query.setScoreThreshold((float) Scalars.number(it, "score_threshold")));
            body.find("limit").ifPresent(it -> query.setLimit(Scalars.count(it, "limit")));
            return query.build();
        });
    }

    private static Query variant(JsonNode node) {
        boolean isVector = !node.isObject() || node.has("indices") || node.has("text");
        return isVector
                ? QueryFactory.nearest(VectorJson.input(node))
                : JsonFields.read(node, "`query`", QueryJson::variant);
    }

    private static Query variant(JsonFields fields) {
        fields.refuse(List.of("recommend", "discover", "context", "sample", "formula", "mmr", "relevance_feedback"));
        return fields.find("nearest")
                .map(it -> QueryFactory.nearest(VectorJson.input(it)))
                .or(() -> fields.find("order_by").map(it -> QueryFactory.orderBy(orderBy(it))))
                .or(() -> fields.text("fusion").map(QueryJson::fusion))
                .or(() -> fields.find("rrf").map(QueryJson::rrf))
                .orElseThrow(() -> Refusal.invalid(
                        "a query must be a vector, a point's id, nearest, order_by, fusion" + " or rrf"));
    }

    private static Query fusion(String name) {
        return switch (name) {
            case "rrf" -> QueryFactory.fusion(Fusion.RRF);
            case "dbsf" -> QueryFactory.fusion(Fusion.DBSF);
            default -> throw Refusal.invalid("a fusion must be rrf or dbsf");
        };
    }

    private static Query rrf(JsonNode node) {
        return JsonFields.read(node, "`rrf`", fields -> {
            Rrf.Builder rrf = Rrf.newBuilder();
            fields.find("k").ifPresent(it -> rrf.setK(Scalars.count(it, "k")));
            fields.find("weights").ifPresent(it -> rrf.addAllWeights(Scalars.floats(it, "weights")));
            return QueryFactory.rrf(rrf.build());
        });
    }

    static OrderBy orderBy(JsonNode node) {
        if (node.isTextual()) {
            return OrderBy.newBuilder().setKey(node.textValue()).build();
        }
        return JsonFields.read(node, "`order_by`", fields -> {
            OrderBy.Builder order = OrderBy.newBuilder().setKey(Scalars.text(fields.need("key"), "key"));
            fields.text("direction")
                    .ifPresent(it -> order.setDirection(
                            switch (it) {
                                case "asc" -> Direction.Asc;
                                case "desc" -> Direction.Desc;
                                default -> throw Refusal.invalid("a direction must be asc or desc");
                            }));
            fields.find("start_from").ifPresent(it -> order.setStartFrom(startFrom(it)));
            return order.build();
        });
    }

    private static StartFrom startFrom(JsonNode node) {
        StartFrom.Builder start = StartFrom.newBuilder();
        if (node.isTextual()) {
            return start.setDatetime(node.textValue()).build();
        }
        return node.isIntegralNumber() && node.canConvertToLong()
                ? start.setInteger(node.longValue()).build()
                : start.setFloat(Scalars.number(node, "start_from")).build();
    }
}
