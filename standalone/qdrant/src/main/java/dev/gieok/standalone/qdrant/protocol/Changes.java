package dev.gieok.standalone.qdrant.protocol;

import dev.gieok.standalone.qdrant.filter.FilterQuery;
import dev.gieok.standalone.qdrant.filter.FilterTest;
import dev.gieok.standalone.qdrant.index.Change;
import dev.gieok.standalone.qdrant.index.Selection;
import dev.gieok.standalone.qdrant.index.UpsertRule;
import dev.gieok.standalone.qdrant.point.PayloadPath;
import dev.gieok.standalone.qdrant.point.Payloads;
import dev.gieok.standalone.qdrant.point.Point;
import dev.gieok.standalone.qdrant.point.PointKey;
import dev.gieok.standalone.qdrant.point.StoredVector;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import dev.gieok.standalone.qdrant.vector.VectorSpaces;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.JsonWithInt.Value;
import io.qdrant.client.grpc.Points.PointStruct;
import io.qdrant.client.grpc.Points.PointVectors;
import io.qdrant.client.grpc.Points.PointsSelector;
import io.qdrant.client.grpc.Points.UpdateMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads write messages into changes for one collection; whatever is wrong with them is found here, before the queue. */
record Changes(VectorSpaces spaces) {
    private static final FilterTest EVERY_POINT = point -> true;

    Change upsert(List<PointStruct> points, Optional<Filter> filter, UpdateMode mode) {
        List<Point> read = points.stream()
                .map(point ->
                        new Point(PointKey.of(point.getId()), point.getPayloadMap(), spaces.stored(point.getVectors())))
                .toList();
        return new Change.Upsert(read, rule(filter, mode));
    }

    Change delete(PointsSelector selector) {
        return new Change.Delete(selection(selector));
    }

    Change setPayload(PointsSelector selector, Map<String, Value> payload, String key) {
        if (key.isEmpty()) {
            return edit(selector, point -> point.withPayload(Payloads.merge(point.payload(), payload)));
        }
        PayloadPath path = objectPath(key);
        return edit(selector, point -> point.withPayload(Payloads.mergeAt(point.payload(), path, payload)));
    }

    Change overwritePayload(PointsSelector selector, Map<String, Value> payload, String key) {
        // Qdrant takes the key only where a payload is set; overwriting under a key merges there.
        return key.isEmpty() ? edit(selector, point -> point.withPayload(payload)) : setPayload(selector, payload, key);
    }

    Change deletePayload(PointsSelector selector, List<String> keys) {
        List<PayloadPath> paths = keys.stream().map(Changes::objectPath).toList();
        return edit(selector, point -> {
            Map<String, Value> payload = point.payload();
            for (PayloadPath path : paths) {
                payload = Payloads.without(payload, path);
            }
            return point.withPayload(payload);
        });
    }

    Change clearPayload(PointsSelector selector) {
        return edit(selector, point -> point.withPayload(Map.of()));
    }

    List<Change> updateVectors(List<PointVectors> points, Optional<Filter> filter) {
        FilterTest test = filter.map(FilterTest::of).orElse(EVERY_POINT);
        Map<PointKey, Map<String, StoredVector>> changed = new HashMap<>();
        points.forEach(point ->
                changed.merge(PointKey.of(point.getId()), spaces.stored(point.getVectors()), (first, second) -> {
                    Map<String, StoredVector> both = new HashMap<>(first);
                    both.putAll(second);
                    return both;
                }));
        return List.of(new Change.Edit(
                new Selection.Keys(List.copyOf(changed.keySet())),
                test,
                point -> point.withVectors(changed.getOrDefault(point.key(), Map.of()))));
    }

    Change deleteVectors(PointsSelector selector, List<String> names) {
        Set<String> gone = new HashSet<>(names);
        gone.forEach(spaces::space);
        return edit(selector, point -> point.withoutVectors(gone));
    }

    private static UpsertRule rule(Optional<Filter> filter, UpdateMode mode) {
        FilterTest test = filter.map(FilterTest::of).orElse(EVERY_POINT);
        return switch (mode) {
            case Upsert -> filter.isEmpty() ? UpsertRule.ALWAYS : new UpsertRule(true, test);
            // Qdrant does not ask the filter here: what is there stays, matching or not.
            case InsertOnly -> new UpsertRule(true, point -> false);
            case UpdateOnly -> new UpsertRule(false, test);
            case UNRECOGNIZED -> throw Refusal.unsupported("this mode of an upsert");
        };
    }

    private static Change edit(PointsSelector selector, UnaryOperator<Point> edit) {
        return new Change.Edit(selection(selector), EVERY_POINT, edit);
    }

    private static Selection selection(PointsSelector selector) {
        return switch (selector.getPointsSelectorOneOfCase()) {
            case POINTS ->
                new Selection.Keys(selector.getPoints().getIdsList().stream()
                        .map(PointKey::of)
                        .distinct()
                        .toList());
            case FILTER -> {
                FilterQuery.of(selector.getFilter());
                yield new Selection.Matching(selector.getFilter());
            }
            case POINTSSELECTORONEOF_NOT_SET -> throw Refusal.invalid("the change needs points or a filter");
        };
    }

    private static PayloadPath objectPath(String key) {
        PayloadPath path = PayloadPath.parse(key);
        path.objectKeys();
        return path;
    }
}
