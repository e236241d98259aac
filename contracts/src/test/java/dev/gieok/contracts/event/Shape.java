package dev.gieok.contracts.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Compares JSON documents with each other and with what their schema names. Findings are paths. */
final class Shape {
    private Shape() {}

    /** What stands in `before` and not, or otherwise, in `after`; more in `after` is no loss. */
    static List<String> lost(JsonNode before, JsonNode after) {
        List<String> lost = new ArrayList<>();
        lost("", before, after, lost);
        return lost;
    }

    private static void lost(String path, JsonNode before, JsonNode after, List<String> lost) {
        if (before.isObject() && after.isObject()) {
            before.properties()
                    .forEach(it -> lost(path + "/" + it.getKey(), it.getValue(), after.path(it.getKey()), lost));
        } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                lost(path + "/" + i, before.get(i), after.get(i), lost);
            }
        } else if (!before.equals(after)) {
            lost.add(path);
        }
    }

    /** Properties that the schema names, at any depth, and none of the documents shows. */
    static List<String> unshown(JsonNode schema, List<JsonNode> documents) {
        List<String> unshown = new ArrayList<>();
        unshown("", schema, schema, documents, unshown);
        return unshown;
    }

    private static void unshown(
            String path, JsonNode root, JsonNode schema, List<JsonNode> documents, List<String> unshown) {
        JsonNode at =
                schema.has("$ref") ? root.at(schema.get("$ref").textValue().substring(1)) : schema;
        at.path("properties").properties().forEach(property -> {
            String below = path + "/" + property.getKey();
            List<JsonNode> shown = documents.stream()
                    .map(document -> document.get(property.getKey()))
                    .filter(Objects::nonNull)
                    .toList();
            if (shown.isEmpty()) {
                unshown.add(below);
            } else {
                unshown(below, root, property.getValue(), shown, unshown);
            }
        });
        for (String inner : List.of("items", "additionalProperties")) {
            if (at.has(inner)) {
                List<JsonNode> elements =
                        documents.stream().flatMap(Shape::elements).toList();
                if (elements.isEmpty()) {
                    unshown.add(path + "/*");
                } else {
                    unshown(path + "/*", root, at.get(inner), elements, unshown);
                }
            }
        }
    }

    private static Stream<JsonNode> elements(JsonNode container) {
        return StreamSupport.stream(container.spliterator(), false);
    }
}
