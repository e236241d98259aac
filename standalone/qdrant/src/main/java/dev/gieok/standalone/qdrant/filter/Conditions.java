package dev.gieok.standalone.qdrant.filter;

import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.grpc.Common.Condition;
import io.qdrant.client.grpc.Common.FieldCondition;

/** Refuses what is not answered here, instead of letting it match everything or nothing. */
final class Conditions {
    private Conditions() {}

    static void check(Condition condition) {
        if (condition.hasField()) {
            check(condition.getField());
        }
    }

    private static void check(FieldCondition field) {
        if (field.hasGeoBoundingBox() || field.hasGeoRadius() || field.hasGeoPolygon()) {
            throw Refusal.unsupported("a condition over places");
        }
        if (field.hasValuesCount()) {
            throw Refusal.unsupported("a condition over the number of values");
        }
        boolean asksSomething = field.hasMatch()
                || field.hasRange()
                || field.hasDatetimeRange()
                || field.hasIsEmpty()
                || field.hasIsNull();
        if (!asksSomething) {
            throw Refusal.invalid("a field condition needs something to compare with");
        }
    }
}
