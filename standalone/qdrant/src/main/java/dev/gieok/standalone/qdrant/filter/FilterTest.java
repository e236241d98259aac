package dev.gieok.standalone.qdrant.filter;

import dev.gieok.standalone.qdrant.point.Point;
import dev.gieok.standalone.qdrant.point.PointKey;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.grpc.Common.Condition;
import io.qdrant.client.grpc.Common.Filter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A whole filter over one point in memory: what a conditional write asks of the point it would replace. */
@FunctionalInterface
public interface FilterTest {
    boolean matches(Point point);

    /** @throws Refusal for a condition that is not answered here */
    static FilterTest of(Filter filter) {
        List<FilterTest> must = all(filter.getMustList());
        List<FilterTest> mustNot = all(filter.getMustNotList());
        List<FilterTest> should = all(filter.getShouldList());
        List<FilterTest> counted = all(filter.getMinShould().getConditionsList());
        long least = filter.getMinShould().getMinCount();
        return point -> must.stream().allMatch(test -> test.matches(point))
                && mustNot.stream().noneMatch(test -> test.matches(point))
                && (should.isEmpty() || should.stream().anyMatch(test -> test.matches(point)))
                && counted.stream().filter(test -> test.matches(point)).count() >= least;
    }

    private static List<FilterTest> all(List<Condition> conditions) {
        return conditions.stream().map(FilterTest::of).toList();
    }

    private static FilterTest of(Condition condition) {
        return switch (condition.getConditionOneOfCase()) {
            case FIELD, IS_EMPTY, IS_NULL -> {
                Conditions.check(condition);
                FieldTest test = FieldTest.of(condition);
                yield point -> test.matches(point.payload());
            }
            case HAS_ID -> {
                Set<PointKey> keys = condition.getHasId().getHasIdList().stream()
                        .map(PointKey::of)
                        .collect(Collectors.toSet());
                yield point -> keys.contains(point.key());
            }
            case HAS_VECTOR -> {
                String name = condition.getHasVector().getHasVector();
                yield point -> point.vectors().containsKey(name);
            }
            case FILTER -> of(condition.getFilter());
            case NESTED -> throw Refusal.unsupported("a nested condition");
            case CONDITIONONEOF_NOT_SET -> throw Refusal.invalid("a condition of the filter is empty");
        };
    }
}
