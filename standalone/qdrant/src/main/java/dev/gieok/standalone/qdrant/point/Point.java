package dev.gieok.standalone.qdrant.point;

import io.qdrant.client.grpc.JsonWithInt.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A whole point; vectors by name, the unnamed one under the empty name. */
public record Point(PointKey key, Map<String, Value> payload, Map<String, StoredVector> vectors) {
    public Point {
        payload = Map.copyOf(payload);
        vectors = Map.copyOf(vectors);
    }

    public Point withPayload(Map<String, Value> newPayload) {
        return new Point(key, newPayload, vectors);
    }

    /** The given vectors replace those of the same name, the others stay. */
    public Point withVectors(Map<String, StoredVector> changed) {
        Map<String, StoredVector> all = new HashMap<>(vectors);
        all.putAll(changed);
        return new Point(key, payload, all);
    }

    public Point withoutVectors(Set<String> names) {
        Map<String, StoredVector> rest = new HashMap<>(vectors);
        rest.keySet().removeAll(names);
        return new Point(key, payload, rest);
    }

    /** Redacted: a payload holds a person's words. */
    @Override
    public String toString() {
        return "Point[" + key + "]";
    }
}
