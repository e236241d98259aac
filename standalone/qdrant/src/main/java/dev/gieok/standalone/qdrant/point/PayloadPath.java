package dev.gieok.standalone.qdrant.point;

import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.grpc.JsonWithInt.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A path into a payload as Qdrant writes it: {@code a.b}, {@code a[].b}, {@code a[0]}, {@code "a key"}.b. */
public record PayloadPath(List<Step> steps) {
    public PayloadPath {
        steps = List.copyOf(steps);
    }

    /** One step down. */
    public sealed interface Step {}

    /** Into an object. */
    public record Key(String name) implements Step {}

    /** Into every element of an array: {@code []}. */
    public record Every() implements Step {}

    /** Into one element of an array: {@code [2]}. */
    public record At(int index) implements Step {}

    /** @throws Refusal for a path that cannot be read */
    public static PayloadPath parse(String text) {
        return new PathReader(text).read();
    }

    /** The values that the path leads to; none when it leads nowhere. */
    public List<Value> values(Map<String, Value> payload) {
        List<Value> found = List.of();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (i == 0) {
                Value value = step instanceof Key key ? payload.get(key.name()) : null;
                found = value == null ? List.of() : List.of(value);
            } else {
                List<Value> next = new ArrayList<>();
                found.forEach(value -> descend(value, step, next));
                found = next;
            }
        }
        return found;
    }

    /** The keys when the path goes through objects only. @throws Refusal when it goes through an array */
    public List<String> objectKeys() {
        return steps.stream()
                .map(step -> {
                    if (step instanceof Key key) {
                        return key.name();
                    }
                    throw Refusal.unsupported("changing a payload inside an array");
                })
                .toList();
    }

    private static void descend(Value value, Step step, List<Value> into) {
        switch (step) {
            case Key key -> {
                Value child = value.getStructValue().getFieldsMap().get(key.name());
                if (child != null) {
                    into.add(child);
                }
            }
            case Every every -> into.addAll(value.getListValue().getValuesList());
            case At at -> {
                if (at.index() < value.getListValue().getValuesCount()) {
                    into.add(value.getListValue().getValues(at.index()));
                }
            }
        }
    }
}
