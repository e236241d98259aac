package dev.gieok.standalone.qdrant.filter;

import com.google.protobuf.Timestamp;
import io.qdrant.client.ConditionFactory;
import io.qdrant.client.grpc.Common.Condition;
import io.qdrant.client.grpc.Common.DatetimeRange;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Common.MinShould;
import io.qdrant.client.grpc.Common.Range;
import io.qdrant.client.grpc.JsonWithInt.ListValue;
import io.qdrant.client.grpc.JsonWithInt.NullValue;
import io.qdrant.client.grpc.JsonWithInt.Struct;
import io.qdrant.client.grpc.JsonWithInt.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Few keys and few values, so that payloads and filters meet often; the odd ones among them on purpose. */
final class RandomFilters {
    private static final List<String> KEYS = List.of("a", "b", "", "a.b", "a\u0001b", "*", "b\u0000sx");
    private static final List<String> PATHS = List.of(
            "a", "b", "a.b", "a.a", "b.a.b", "a[].b", "b[].a", "a[]", "a[0]", "a[1].b", "\"a.b\"", "\"*\"", "a[][].b");
    private static final List<String> TEXTS =
            List.of("x", "y", "*", "", "긴 글".repeat(400), "2026-01-01T00:00:00Z", "2026-01-01T09:00:00+09:00", "30");
    private static final double[] NUMBERS = {0, -0.0, 1, 1.5, -1, 30, 1e300, Double.POSITIVE_INFINITY};
    private static final int DEEPEST = 3;

    private final Random random;

    RandomFilters(Random random) {
        this.random = random;
    }

    Map<String, Value> payload() {
        return fields(DEEPEST);
    }

    Filter filter(int depth) {
        Filter.Builder filter = Filter.newBuilder();
        for (int i = random.nextInt(2); i > 0; i--) {
            filter.addMust(condition(depth));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            filter.addShould(condition(depth));
        }
        if (random.nextInt(3) == 0) {
            filter.addMustNot(condition(depth));
        }
        if (random.nextInt(5) == 0) {
            filter.setMinShould(MinShould.newBuilder()
                    .addConditions(condition(depth))
                    .addConditions(condition(depth))
                    .addConditions(condition(depth))
                    .setMinCount(random.nextInt(4)));
        }
        return filter.build();
    }

    private Condition condition(int depth) {
        String path = any(PATHS);
        return switch (random.nextInt(depth > 0 ? 12 : 11)) {
            case 0, 1 -> ConditionFactory.matchKeyword(path, any(TEXTS));
            case 2 -> ConditionFactory.matchKeywords(path, List.of(any(TEXTS), any(TEXTS)));
            case 3 -> ConditionFactory.matchExceptKeywords(path, List.of(any(TEXTS)));
            case 4 -> ConditionFactory.match(path, random.nextInt(3));
            case 5 -> ConditionFactory.matchExceptValues(path, List.of((long) random.nextInt(3)));
            case 6 -> ConditionFactory.match(path, random.nextBoolean());
            case 7 -> ConditionFactory.isEmpty(path);
            case 8 -> ConditionFactory.isNull(path);
            case 9 -> ConditionFactory.range(path, range());
            case 10 -> ConditionFactory.datetimeRange(path, times());
            default -> ConditionFactory.filter(filter(depth - 1));
        };
    }

    private Range range() {
        Range.Builder range = Range.newBuilder();
        if (random.nextBoolean()) {
            range.setGte(number());
        } else {
            range.setGt(number());
        }
        if (random.nextBoolean()) {
            range.setLt(number());
        } else {
            range.setLte(number());
        }
        return range.build();
    }

    private DatetimeRange times() {
        Timestamp newYear = Timestamp.newBuilder().setSeconds(1_767_225_600).build();
        return random.nextBoolean()
                ? DatetimeRange.newBuilder().setGte(newYear).build()
                : DatetimeRange.newBuilder().setLt(newYear).build();
    }

    private Map<String, Value> fields(int depth) {
        Map<String, Value> fields = new HashMap<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            fields.put(any(KEYS), value(depth));
        }
        return fields;
    }

    private Value value(int depth) {
        Value.Builder value = Value.newBuilder();
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> value.setStringValue(any(TEXTS)).build();
            case 1 -> value.setIntegerValue(random.nextInt(3)).build();
            case 2 -> value.setDoubleValue(number()).build();
            case 3 -> value.setBoolValue(random.nextBoolean()).build();
            case 4 -> value.setNullValue(NullValue.NULL_VALUE).build();
            case 5 ->
                value.setStructValue(Struct.newBuilder().putAllFields(fields(depth - 1)))
                        .build();
            default -> {
                ListValue.Builder list = ListValue.newBuilder();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.addValues(value(depth - 1));
                }
                yield value.setListValue(list).build();
            }
        };
    }

    private double number() {
        return NUMBERS[random.nextInt(NUMBERS.length)];
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
