package dev.gieok.standalone.qdrant.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.WithPayloadSelectorFactory;
import io.qdrant.client.WithVectorsSelectorFactory;
import io.qdrant.client.grpc.Points.PointsIdsList;
import io.qdrant.client.grpc.Points.PointsSelector;
import io.qdrant.client.grpc.Points.WithPayloadSelector;
import io.qdrant.client.grpc.Points.WithVectorsSelector;

/** Which points are meant, and what of them an answer carries. */
final class SelectorJson {
    private SelectorJson() {}

    static WithPayloadSelector payload(JsonFields body, boolean whenUnsaid) {
        return body.find("with_payload")
                .map(SelectorJson::payload)
                .orElseGet(() -> WithPayloadSelectorFactory.enable(whenUnsaid));
    }

    private static WithPayloadSelector payload(JsonNode node) {
        if (node.isArray()) {
            return WithPayloadSelectorFactory.include(Scalars.texts(node, "with_payload"));
        }
        if (!node.isObject()) {
            return WithPayloadSelectorFactory.enable(Scalars.bool(node, "with_payload"));
        }
        return JsonFields.read(
                node,
                "`with_payload`",
                fields -> fields.find("include")
                        .map(it -> WithPayloadSelectorFactory.include(Scalars.texts(it, "include")))
                        .orElseGet(() ->
                                WithPayloadSelectorFactory.exclude(Scalars.texts(fields.need("exclude"), "exclude"))));
    }

    /** Whether an answer has a payload at all, be it empty. */
    static boolean carriesPayload(WithPayloadSelector selector) {
        return !selector.hasEnable() || selector.getEnable();
    }

    static WithVectorsSelector vectors(JsonFields body) {
        return body.find("with_vector")
                .or(() -> body.find("with_vectors"))
                .map(node -> node.isArray()
                        ? WithVectorsSelectorFactory.include(Scalars.texts(node, "with_vector"))
                        : WithVectorsSelectorFactory.enable(Scalars.bool(node, "with_vector")))
                .orElseGet(() -> WithVectorsSelectorFactory.enable(false));
    }

    static PointsSelector points(JsonFields body) {
        PointsSelector.Builder selector = PointsSelector.newBuilder();
        body.find("points")
                .ifPresent(it -> selector.setPoints(PointsIdsList.newBuilder().addAllIds(IdJson.ids(it, "points"))));
        body.find("filter").ifPresent(it -> {
            if (selector.hasPoints()) {
                throw Refusal.invalid("either `points` or a `filter` says which points are meant, not both");
            }
            selector.setFilter(FilterJson.filter(it));
        });
        return selector.build();
    }
}
