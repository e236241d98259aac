package dev.gieok.standalone.qdrant.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.WithPayloadSelectorFactory;
import io.qdrant.client.WithVectorsSelectorFactory;
import io.qdrant.client.grpc.Points.BatchResult;
import io.qdrant.client.grpc.Points.CountPoints;
import io.qdrant.client.grpc.Points.GetPoints;
import io.qdrant.client.grpc.Points.QueryBatchPoints;
import io.qdrant.client.grpc.Points.QueryPoints;
import io.qdrant.client.grpc.Points.ScrollPoints;
import io.qdrant.client.grpc.Points.ScrollResponse;
import io.qdrant.client.grpc.PointsGrpc;
import java.util.List;

/** The calls that read points. */
record ReadCalls(PointsGrpc.AsyncService points) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    JsonNode get(Request request) {
        GetPoints one = GetPoints.newBuilder()
                .setCollectionName(request.collection())
                .addIds(IdJson.id(request.name("id")))
                .setWithPayload(WithPayloadSelectorFactory.enable(true))
                .setWithVectors(WithVectorsSelectorFactory.enable(true))
                .build();
        ArrayNode found = records(one);
        if (found.isEmpty()) {
            throw Refusal.notFound("Point with id " + request.name("id") + " does not exists!");
        }
        return found.get(0);
    }

    JsonNode retrieve(Request request) {
        return records(JsonFields.read(request.body(), "the body", body -> {
            body.ignore(List.of("shard_key"));
            return GetPoints.newBuilder()
                    .setCollectionName(request.collection())
                    .addAllIds(IdJson.ids(body.need("ids"), "ids"))
                    .setWithPayload(SelectorJson.payload(body, true))
                    .setWithVectors(SelectorJson.vectors(body))
                    .build();
        }));
    }

    private ArrayNode records(GetPoints wanted) {
        return PointJson.records(InProcess.ask(points::get, wanted).getResultList(), wanted.getWithPayload());
    }

    JsonNode count(Request request) {
        CountPoints wanted = JsonFields.read(request.body(), "the body", body -> {
            body.ignore(List.of("shard_key", "exact"));
            CountPoints.Builder count = CountPoints.newBuilder().setCollectionName(request.collection());
            body.find("filter").ifPresent(it -> count.setFilter(FilterJson.filter(it)));
            return count.build();
        });
        return NODES.objectNode()
                .put("count", InProcess.ask(points::count, wanted).getResult().getCount());
    }

    JsonNode scroll(Request request) {
        ScrollPoints wanted = JsonFields.read(request.body(), "the body", body -> {
            body.ignore(List.of("shard_key"));
            ScrollPoints.Builder scroll = ScrollPoints.newBuilder()
                    .setCollectionName(request.collection())
                    .setWithPayload(SelectorJson.payload(body, true))
                    .setWithVectors(SelectorJson.vectors(body));
            body.find("filter").ifPresent(it -> scroll.setFilter(FilterJson.filter(it)));
            body.find("limit").ifPresent(it -> scroll.setLimit(Scalars.count(it, "limit")));
            body.find("offset").ifPresent(it -> scroll.setOffset(IdJson.id(it)));
            body.find("order_by").ifPresent(it -> scroll.setOrderBy(QueryJson.orderBy(it)));
            return scroll.build();
        });
        ScrollResponse page = InProcess.ask(points::scroll, wanted);
        ObjectNode result = NODES.objectNode();
        result.set("points", PointJson.records(page.getResultList(), wanted.getWithPayload()));
        result.set(
                "next_page_offset",
                page.hasNextPageOffset() ? IdJson.json(page.getNextPageOffset()) : NODES.nullNode());
        return result;
    }

    JsonNode query(Request request) {
        return NODES.objectNode().set("points", scored(QueryJson.query(request.collection(), request.body())));
    }

    /** The older search, which has its hits in no object. */
    JsonNode search(Request request) {
        return scored(QueryJson.search(request.collection(), request.body()));
    }

    private ArrayNode scored(QueryPoints wanted) {
        return PointJson.scored(InProcess.ask(points::query, wanted).getResultList(), wanted.getWithPayload());
    }

    JsonNode queryBatch(Request request) {
        List<QueryPoints> wanted = JsonFields.read(
                request.body(),
                "the body",
                body -> Scalars.list(
                        body.need("searches"), "searches", it -> QueryJson.query(request.collection(), it)));
        List<BatchResult> found = InProcess.ask(
                        points::queryBatch,
                        QueryBatchPoints.newBuilder()
                                .setCollectionName(request.collection())
                                .addAllQueryPoints(wanted)
                                .build())
                .getResultList();
        ArrayNode results = NODES.arrayNode();
        for (int i = 0; i < found.size(); i++) {
            results.addObject()
                    .set(
                            "points",
                            PointJson.scored(
                                    found.get(i).getResultList(), wanted.get(i).getWithPayload()));
        }
        return results;
    }
}
