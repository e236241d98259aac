package dev.gieok.standalone.qdrant.protocol;

import dev.gieok.standalone.qdrant.point.PayloadPath;
import dev.gieok.standalone.qdrant.point.Payloads;
import io.qdrant.client.grpc.JsonWithInt.Value;
import io.qdrant.client.grpc.Points.WithPayloadSelector;
import java.util.List;
import java.util.Map;

/** Which part of a payload an answer carries. */
@FunctionalInterface
interface PayloadSelection {
    PayloadSelection NOTHING = payload -> Map.of();
    PayloadSelection EVERYTHING = payload -> payload;

    Map<String, Value> from(Map<String, Value> payload);

    static PayloadSelection of(WithPayloadSelector selector, PayloadSelection whenUnsaid) {
        return switch (selector.getSelectorOptionsCase()) {
            case ENABLE -> selector.getEnable() ? EVERYTHING : NOTHING;
            case INCLUDE -> including(paths(selector.getInclude().getFieldsList()));
            case EXCLUDE -> excluding(paths(selector.getExclude().getFieldsList()));
            case SELECTOROPTIONS_NOT_SET -> whenUnsaid;
        };
    }

    private static PayloadSelection including(List<PayloadPath> paths) {
        return payload -> {
            Map<String, Value> chosen = Map.of();
            for (PayloadPath path : paths) {
                List<Value> values = path.values(payload);
                List<String> keys = path.objectKeys();
                if (!values.isEmpty()) {
                    Map<String, Value> leaf = Map.of(keys.getLast(), values.getFirst());
                    chosen = keys.size() == 1
                            ? Payloads.merge(chosen, leaf)
                            : Payloads.mergeAt(
                                    chosen, new PayloadPath(path.steps().subList(0, keys.size() - 1)), leaf);
                }
            }
            return chosen;
        };
    }

    private static PayloadSelection excluding(List<PayloadPath> paths) {
        return payload -> {
            Map<String, Value> rest = payload;
            for (PayloadPath path : paths) {
                rest = Payloads.without(rest, path);
            }
            return rest;
        };
    }

    private static List<PayloadPath> paths(List<String> fields) {
        List<PayloadPath> paths = fields.stream().map(PayloadPath::parse).toList();
        paths.forEach(PayloadPath::objectKeys);
        return paths;
    }
}
