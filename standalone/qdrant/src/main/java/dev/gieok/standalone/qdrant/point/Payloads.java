package dev.gieok.standalone.qdrant.point;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.grpc.JsonWithInt.Struct;
import io.qdrant.client.grpc.JsonWithInt.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.util.BytesRef;

/** Payloads as bytes (the protobuf message itself, so nothing is lost) and changed at a path. */
public final class Payloads {
    private Payloads() {}

    public static BytesRef bytes(Map<String, Value> payload) {
        return new BytesRef(Struct.newBuilder().putAllFields(payload).build().toByteArray());
    }

    public static Map<String, Value> of(BytesRef bytes) {
        try {
            return Struct.parser()
                    .parseFrom(bytes.bytes, bytes.offset, bytes.length)
                    .getFieldsMap();
        } catch (InvalidProtocolBufferException broken) {
            throw Refusal.failed("a stored payload cannot be read");
        }
    }

    /** The given keys replace those of the same name, the others stay. */
    public static Map<String, Value> merge(Map<String, Value> payload, Map<String, Value> changes) {
        Map<String, Value> merged = new HashMap<>(payload);
        merged.putAll(changes);
        return merged;
    }

    /** As {@link #merge}, inside the object under the path, which is made when it is not there. */
    public static Map<String, Value> mergeAt(Map<String, Value> payload, PayloadPath path, Map<String, Value> changes) {
        return at(payload, path.objectKeys(), inner -> merge(inner, changes));
    }

    public static Map<String, Value> without(Map<String, Value> payload, PayloadPath path) {
        List<String> keys = path.objectKeys();
        if (path.values(payload).isEmpty()) {
            return payload;
        }
        return at(payload, keys.subList(0, keys.size() - 1), inner -> {
            Map<String, Value> rest = new HashMap<>(inner);
            rest.remove(keys.getLast());
            return rest;
        });
    }

    private static Map<String, Value> at(
            Map<String, Value> payload, List<String> keys, UnaryOperator<Map<String, Value>> change) {
        if (keys.isEmpty()) {
            return change.apply(payload);
        }
        Map<String, Value> copy = new HashMap<>(payload);
        Map<String, Value> inner = copy.getOrDefault(keys.getFirst(), Value.getDefaultInstance())
                .getStructValue()
                .getFieldsMap();
        Struct changed = Struct.newBuilder()
                .putAllFields(at(inner, keys.subList(1, keys.size()), change))
                .build();
        copy.put(keys.getFirst(), Value.newBuilder().setStructValue(changed).build());
        return copy;
    }
}
