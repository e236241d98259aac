package dev.gieok.standalone.qdrant.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.ConditionFactory;
import io.qdrant.client.grpc.Common.Condition;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Common.MinShould;
import java.util.List;

/** Filters: what must, should and must not hold of a point. */
final class FilterJson {
    private FilterJson() {}

    static Filter filter(JsonNode node) {
        return JsonFields.read(node, "a filter", fields -> {
            Filter.Builder filter = Filter.newBuilder();
            fields.find("must").ifPresent(it -> filter.addAllMust(conditions(it)));
            fields.find("should").ifPresent(it -> filter.addAllShould(conditions(it)));
            fields.find("must_not").ifPresent(it -> filter.addAllMustNot(conditions(it)));
            fields.find("min_should").ifPresent(it -> filter.setMinShould(minShould(it)));
            return filter.build();
        });
    }

    private static MinShould minShould(JsonNode node) {
        return JsonFields.read(
                node,
                "`min_should`",
                fields -> MinShould.newBuilder()
                        .addAllConditions(conditions(fields.need("conditions")))
                        .setMinCount(Scalars.count(fields.need("min_count"), "min_count"))
                        .build());
    }

    /** One alone may stand without the brackets. */
    private static List<Condition> conditions(JsonNode node) {
        return node.isArray() ? Scalars.list(node, "conditions", FilterJson::condition) : List.of(condition(node));
    }

    private static Condition condition(JsonNode node) {
        if (node.has("key")) {
            return FieldConditionJson.condition(node);
        }
        if (node.has("must") || node.has("should") || node.has("must_not") || node.has("min_should")) {
            return ConditionFactory.filter(filter(node));
        }
        return JsonFields.read(node, "a condition", FilterJson::special);
    }

    private static Condition special(JsonFields fields) {
        fields.refuse(List.of("nested"));
        return fields.find("has_id")
                .map(ids -> ConditionFactory.hasId(IdJson.ids(ids, "has_id")))
                .or(() -> fields.text("has_vector").map(ConditionFactory::hasVector))
                .or(() -> fields.find("is_empty").map(it -> ConditionFactory.isEmpty(key(it, "`is_empty`"))))
                .or(() -> fields.find("is_null").map(it -> ConditionFactory.isNull(key(it, "`is_null`"))))
                .orElseThrow(() -> Refusal.invalid("a condition needs a `key`, or to be one of has_id, has_vector,"
                        + " is_empty, is_null and a filter"));
    }

    private static String key(JsonNode node, String what) {
        return JsonFields.read(node, what, fields -> Scalars.text(fields.need("key"), "key"));
    }
}
