package dev.gieok.standalone.qdrant.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.protobuf.Timestamp;
import dev.gieok.standalone.qdrant.filter.Instants;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.grpc.Common.Condition;
import io.qdrant.client.grpc.Common.DatetimeRange;
import io.qdrant.client.grpc.Common.FieldCondition;
import io.qdrant.client.grpc.Common.Match;
import io.qdrant.client.grpc.Common.Range;
import io.qdrant.client.grpc.Common.RepeatedIntegers;
import io.qdrant.client.grpc.Common.RepeatedStrings;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Conditions over one key of the payload. */
final class FieldConditionJson {
    private FieldConditionJson() {}

    static Condition condition(JsonNode node) {
        return JsonFields.read(node, "a condition", fields -> {
            fields.refuse(List.of("geo_bounding_box", "geo_radius", "geo_polygon", "values_count"));
            FieldCondition.Builder field = FieldCondition.newBuilder().setKey(Scalars.text(fields.need("key"), "key"));
            fields.find("match").ifPresent(it -> field.setMatch(match(it)));
            fields.find("range").ifPresent(it -> range(it, field));
            fields.find("is_empty").ifPresent(it -> field.setIsEmpty(Scalars.bool(it, "is_empty")));
            fields.find("is_null").ifPresent(it -> field.setIsNull(Scalars.bool(it, "is_null")));
            return Condition.newBuilder().setField(field).build();
        });
    }

    private static Match match(JsonNode node) {
        return JsonFields.read(node, "`match`", fields -> {
            fields.refuse(List.of("text", "text_any", "phrase"));
            Match.Builder match = Match.newBuilder();
            fields.find("value").ifPresent(it -> value(it, match));
            fields.find("any").ifPresent(it -> set(it, match::setKeywords, match::setIntegers));
            fields.find("except").ifPresent(it -> set(it, match::setExceptKeywords, match::setExceptIntegers));
            return match.build();
        });
    }

    private static void value(JsonNode value, Match.Builder match) {
        if (value.isTextual()) {
            match.setKeyword(value.textValue());
        } else if (value.isBoolean()) {
            match.setBoolean(value.booleanValue());
        } else {
            match.setInteger(integer(value));
        }
    }

    private static void set(JsonNode values, Consumer<RepeatedStrings> strings, Consumer<RepeatedIntegers> integers) {
        if (values.path(0).isNumber()) {
            integers.accept(RepeatedIntegers.newBuilder()
                    .addAllIntegers(Scalars.list(values, "match", FieldConditionJson::integer))
                    .build());
        } else {
            strings.accept(RepeatedStrings.newBuilder()
                    .addAllStrings(Scalars.texts(values, "match"))
                    .build());
        }
    }

    private static long integer(JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw Refusal.invalid("`match` compares with strings, integers or a boolean");
        }
        return value.longValue();
    }

    /** Of numbers, or of times when the first bound is a string. */
    private static void range(JsonNode node, FieldCondition.Builder field) {
        if (node.path(node.fieldNames().hasNext() ? node.fieldNames().next() : "")
                .isTextual()) {
            field.setDatetimeRange(JsonFields.read(node, "`range`", FieldConditionJson::times));
        } else {
            field.setRange(JsonFields.read(node, "`range`", FieldConditionJson::numbers));
        }
    }

    private static Range numbers(JsonFields fields) {
        Range.Builder range = Range.newBuilder();
        fields.find("lt").ifPresent(it -> range.setLt(Scalars.number(it, "lt")));
        fields.find("gt").ifPresent(it -> range.setGt(Scalars.number(it, "gt")));
        fields.find("gte").ifPresent(it -> range.setGte(Scalars.number(it, "gte")));
        fields.find("lte").ifPresent(it -> range.setLte(Scalars.number(it, "lte")));
        return range.build();
    }

    private static DatetimeRange times(JsonFields fields) {
        DatetimeRange.Builder range = DatetimeRange.newBuilder();
        fields.find("lt").ifPresent(it -> range.setLt(time(it)));
        fields.find("gt").ifPresent(it -> range.setGt(time(it)));
        fields.find("gte").ifPresent(it -> range.setGte(time(it)));
        fields.find("lte").ifPresent(it -> range.setLte(time(it)));
        return range.build();
    }

    private static Timestamp time(JsonNode node) {
        Instant instant = Instants.read(Scalars.text(node, "range"))
                .orElseThrow(() -> Refusal.invalid("a time of a `range` must be written as in RFC 3339"));
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }
}
