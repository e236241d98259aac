package dev.gieok.standalone.qdrant.filter;

import dev.gieok.standalone.qdrant.point.PayloadPath;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.grpc.Common.Condition;
import io.qdrant.client.grpc.Common.DatetimeRange;
import io.qdrant.client.grpc.Common.FieldCondition;
import io.qdrant.client.grpc.Common.Match;
import io.qdrant.client.grpc.Common.Range;
import io.qdrant.client.grpc.JsonWithInt.Value;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/** One condition over a payload in memory; the definition that the index queries must agree with. */
@FunctionalInterface
interface FieldTest {
    boolean matches(Map<String, Value> payload);

    static FieldTest of(FieldCondition condition) {
        PayloadPath path = PayloadPath.parse(condition.getKey());
        FieldTest test = payload -> true;
        if (condition.hasMatch()) {
            test = test.and(anyElement(path, match(condition.getMatch())));
        }
        if (condition.hasRange()) {
            test = test.and(anyElement(path, range(condition.getRange())));
        }
        if (condition.hasDatetimeRange()) {
            test = test.and(anyElement(path, range(condition.getDatetimeRange())));
        }
        if (condition.hasIsEmpty()) {
            boolean wanted = condition.getIsEmpty();
            test = test.and(payload -> isEmpty(path, payload) == wanted);
        }
        if (condition.hasIsNull()) {
            boolean wanted = condition.getIsNull();
            test = test.and(payload -> isNull(path, payload) == wanted);
        }
        return test;
    }

    static FieldTest of(Condition condition) {
        return switch (condition.getConditionOneOfCase()) {
            case FIELD -> of(condition.getField());
            case IS_EMPTY -> {
                PayloadPath path = PayloadPath.parse(condition.getIsEmpty().getKey());
                yield payload -> isEmpty(path, payload);
            }
            case IS_NULL -> {
                PayloadPath path = PayloadPath.parse(condition.getIsNull().getKey());
                yield payload -> isNull(path, payload);
            }
            default -> throw Refusal.failed("the condition is none over a payload");
        };
    }

    private FieldTest and(FieldTest other) {
        return payload -> matches(payload) && other.matches(payload);
    }

    private static FieldTest anyElement(PayloadPath path, Predicate<Value> test) {
        return payload -> path.values(payload).stream()
                .anyMatch(value -> value.hasListValue()
                        ? value.getListValue().getValuesList().stream().anyMatch(test)
                        : test.test(value));
    }

    private static Predicate<Value> match(Match match) {
        return switch (match.getMatchValueCase()) {
            case KEYWORD ->
                value -> value.hasStringValue() && value.getStringValue().equals(match.getKeyword());
            case INTEGER -> value -> value.hasIntegerValue() && value.getIntegerValue() == match.getInteger();
            case BOOLEAN -> value -> value.hasBoolValue() && value.getBoolValue() == match.getBoolean();
            case KEYWORDS -> {
                Set<String> any = Set.copyOf(match.getKeywords().getStringsList());
                yield value -> value.hasStringValue() && any.contains(value.getStringValue());
            }
            case INTEGERS -> {
                Set<Long> any = Set.copyOf(match.getIntegers().getIntegersList());
                yield value -> value.hasIntegerValue() && any.contains(value.getIntegerValue());
            }
            case EXCEPT_KEYWORDS -> {
                Set<String> none = Set.copyOf(match.getExceptKeywords().getStringsList());
                yield value -> isSomething(value) && !(value.hasStringValue() && none.contains(value.getStringValue()));
            }
            case EXCEPT_INTEGERS -> {
                Set<Long> none = Set.copyOf(match.getExceptIntegers().getIntegersList());
                yield value ->
                        isSomething(value) && !(value.hasIntegerValue() && none.contains(value.getIntegerValue()));
            }
            case TEXT, PHRASE, TEXT_ANY -> throw Refusal.unsupported("a full-text match");
            case MATCHVALUE_NOT_SET -> throw Refusal.invalid("a match condition needs a value");
        };
    }

    private static Predicate<Value> range(Range range) {
        return value -> {
            if (!value.hasIntegerValue() && !value.hasDoubleValue()) {
                return false;
            }
            double number = value.hasIntegerValue() ? value.getIntegerValue() : value.getDoubleValue();
            return !Double.isNaN(number)
                    && (!range.hasLt() || number < range.getLt())
                    && (!range.hasGt() || number > range.getGt())
                    && (!range.hasLte() || number <= range.getLte())
                    && (!range.hasGte() || number >= range.getGte());
        };
    }

    private static Predicate<Value> range(DatetimeRange range) {
        return value -> {
            OptionalLong micros =
                    value.hasStringValue() ? Instants.micros(value.getStringValue()) : OptionalLong.empty();
            return micros.isPresent()
                    && (!range.hasLt() || micros.getAsLong() < Instants.micros(range.getLt()))
                    && (!range.hasGt() || micros.getAsLong() > Instants.micros(range.getGt()))
                    && (!range.hasLte() || micros.getAsLong() <= Instants.micros(range.getLte()))
                    && (!range.hasGte() || micros.getAsLong() >= Instants.micros(range.getGte()));
        };
    }

    private static boolean isSomething(Value value) {
        return !value.hasNullValue() && value.getKindCase() != Value.KindCase.KIND_NOT_SET;
    }

    private static boolean isEmpty(PayloadPath path, Map<String, Value> payload) {
        return path.values(payload).stream()
                .allMatch(value -> !isSomething(value)
                        || (value.hasListValue() && value.getListValue().getValuesCount() == 0));
    }

    private static boolean isNull(PayloadPath path, Map<String, Value> payload) {
        return path.values(payload).stream().anyMatch(value -> {
            List<Value> elements = value.getListValue().getValuesList();
            return value.hasNullValue() || elements.stream().anyMatch(Value::hasNullValue);
        });
    }
}
