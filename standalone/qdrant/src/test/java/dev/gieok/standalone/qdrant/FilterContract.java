package dev.gieok.standalone.qdrant;

import static dev.gieok.standalone.qdrant.Scratch.point;
import static dev.gieok.standalone.qdrant.Scratch.refusal;
import static io.qdrant.client.ConditionFactory.datetimeRange;
import static io.qdrant.client.ConditionFactory.filter;
import static io.qdrant.client.ConditionFactory.hasId;
import static io.qdrant.client.ConditionFactory.hasVector;
import static io.qdrant.client.ConditionFactory.isEmpty;
import static io.qdrant.client.ConditionFactory.isNull;
import static io.qdrant.client.ConditionFactory.match;
import static io.qdrant.client.ConditionFactory.matchExceptKeywords;
import static io.qdrant.client.ConditionFactory.matchExceptValues;
import static io.qdrant.client.ConditionFactory.matchKeyword;
import static io.qdrant.client.ConditionFactory.matchKeywords;
import static io.qdrant.client.ConditionFactory.matchValues;
import static io.qdrant.client.ConditionFactory.range;
import static io.qdrant.client.PointIdFactory.id;
import static io.qdrant.client.ValueFactory.list;
import static io.qdrant.client.ValueFactory.nullValue;
import static io.qdrant.client.ValueFactory.value;
import static io.qdrant.client.VectorFactory.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.Timestamp;
import io.grpc.Status.Code;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.grpc.Common.Condition;
import io.qdrant.client.grpc.Common.DatetimeRange;
import io.qdrant.client.grpc.Common.FieldCondition;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Common.MinShould;
import io.qdrant.client.grpc.Common.Range;
import io.qdrant.client.grpc.JsonWithInt.Struct;
import io.qdrant.client.grpc.JsonWithInt.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class FilterContract {
    private final Scratch scratch;

    FilterContract(QdrantClient client) throws Exception {
        scratch = Scratch.on(client);
        scratch.put(
                point(
                        1,
                        Map.of("text", vector(1, 0, 0, 0)),
                        Map.of("city", value("서울"), "age", value(30), "at", value("2026-01-01T00:00:00Z"))),
                point(2, Map.of(), Map.of("city", list(List.of(value("Busan"), value("서울"))), "age", value(30.5))),
                point(3, Map.of(), Map.of("city", value("*"), "age", list(List.of(value(1), value(99))))),
                point(4, Map.of(), Map.of("city", nullValue(), "sure", value(true))),
                point(5, Map.of(), Map.of("city", list(List.of()), "at", value("2026-06-01T09:00:00+09:00"))),
                point(6, Map.of(), Map.of("home", object("city", value("Jeju")))),
                point(
                        7,
                        Map.of(),
                        Map.of("homes", list(List.of(object("city", value("Jeju")), object("city", value("Daegu")))))));
    }

    @Test
    void matchesKeywordsInTextsAndLists() throws Exception {
        assertMatches(matchKeyword("city", "서울"), 1, 2);
        assertMatches(matchKeywords("city", List.of("Busan", "*")), 2, 3);
        assertMatches(matchKeyword("city", "서"));
    }

    @Test
    void takesAStarForAStar() throws Exception {
        assertMatches(matchKeyword("city", "*"), 3);
        assertMatches(matchKeyword("city", "?usan"));
        assertMatches(matchKeyword("*", "서울"));
    }

    @Test
    void matchesAllButSome() throws Exception {
        assertMatches(matchExceptKeywords("city", List.of("서울")), 2, 3);
        assertMatches(matchExceptValues("age", List.of(30L, 1L)), 2, 3);
    }

    @Test
    void matchesNumbersOfTheSameKindOnly() throws Exception {
        assertMatches(match("age", 30), 1);
        assertMatches(matchValues("age", List.of(99L, 30L)), 1, 3);
        assertMatches(match("sure", true), 4);
        assertMatches(match("sure", false));
    }

    @Test
    void comparesNumbersWithinRanges() throws Exception {
        assertMatches(range("age", Range.newBuilder().setGte(30).build()), 1, 2, 3);
        assertMatches(range("age", Range.newBuilder().setGt(30).setLt(99).build()), 2);
        assertMatches(range("age", Range.newBuilder().setLte(1).build()), 3);
        assertMatches(range("city", Range.newBuilder().setGt(0).build()));
    }

    @Test
    void comparesTimesWithinRanges() throws Exception {
        Timestamp june = Timestamp.newBuilder().setSeconds(1_780_272_000).build(); // 2026-06-01T00:00:00Z

        assertMatches(datetimeRange("at", DatetimeRange.newBuilder().setLt(june).build()), 1);
        assertMatches(
                datetimeRange("at", DatetimeRange.newBuilder().setGte(june).build()), 5);
    }

    @Test
    void tellsEmptyAndNull() throws Exception {
        assertMatches(isEmpty("city"), 4, 5, 6, 7);
        assertMatches(isNull("city"), 4);
    }

    @Test
    void looksIntoObjectsAndListsOfObjects() throws Exception {
        assertMatches(matchKeyword("home.city", "Jeju"), 6);
        assertMatches(matchKeyword("homes[].city", "Daegu"), 7);
        assertMatches(matchKeyword("homes[0].city", "Daegu"));
        assertMatches(matchKeyword("homes[1].city", "Daegu"), 7);
    }

    @Test
    void combinesConditions() throws Exception {
        Condition seoul = matchKeyword("city", "서울");
        Condition thirty = match("age", 30);

        assertMatches(Filter.newBuilder().addMust(seoul).addMustNot(thirty).build(), 2);
        assertMatches(
                Filter.newBuilder()
                        .addShould(thirty)
                        .addShould(match("sure", true))
                        .build(),
                1,
                4);
        assertMatches(Filter.newBuilder().addMustNot(isEmpty("city")).build(), 1, 2, 3);
        assertMatches(
                Filter.newBuilder()
                        .setMinShould(MinShould.newBuilder()
                                .addConditions(seoul)
                                .addConditions(thirty)
                                .addConditions(hasVector("text"))
                                .setMinCount(2))
                        .build(),
                1);
        assertMatches(
                filter(Filter.newBuilder()
                        .addShould(seoul)
                        .addShould(hasId(id(7)))
                        .build()),
                1,
                2,
                7);
    }

    @Test
    void findsPointsByTheirIdsAndVectors() throws Exception {
        assertMatches(hasId(List.of(id(2), id(5), id(99))), 2, 5);
        assertMatches(hasVector("text"), 1);
    }

    @Test
    void refusesAFieldConditionThatAsksNothing() throws Exception {
        Filter nothing = Filter.newBuilder()
                .addMust(Condition.newBuilder()
                        .setField(FieldCondition.newBuilder().setKey("city")))
                .build();

        assertEquals(Code.INVALID_ARGUMENT, refusal(scratch.client().countAsync(scratch.name(), nothing, true)));
    }

    private void assertMatches(Condition condition, long... ids) throws Exception {
        assertMatches(Filter.newBuilder().addMust(condition).build(), ids);
    }

    private void assertMatches(Filter filter, long... ids) throws Exception {
        List<Long> expected = Arrays.stream(ids).boxed().toList();
        assertEquals(expected, scratch.matching(filter));
        assertEquals(ids.length, scratch.count(filter));
    }

    private static Value object(String key, Value inner) {
        return Value.newBuilder()
                .setStructValue(Struct.newBuilder().putFields(key, inner))
                .build();
    }
}
