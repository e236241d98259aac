package dev.gieok.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Random;
import java.util.function.Supplier;

/** A body as the API shows it, with other texts in it, or something else where a text should stand. */
record Fuzzed(Random random, Supplier<String> pieces) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Another one every time; a body of one text never keeps it. */
    JsonNode of(JsonNode example) {
        JsonNode body = example.deepCopy();
        boolean single = body.size() == 1;
        if (body instanceof ObjectNode object) {
            object.fieldNames()
                    .forEachRemaining(
                            name -> object.set(name, changed(object.get(name), single ? 0 : random.nextInt(3))));
        }
        return body;
    }

    private JsonNode changed(JsonNode value, int die) {
        if (value.isTextual()) {
            return die == 0 ? replacement() : value;
        }
        if (value instanceof ObjectNode object) {
            object.fieldNames()
                    .forEachRemaining(name -> object.set(name, changed(object.get(name), random.nextInt(3))));
        } else if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, changed(array.get(i), random.nextInt(3)));
            }
        }
        return value;
    }

    private JsonNode replacement() {
        return switch (random.nextInt(12)) {
            case 0 -> NODES.objectNode().put("$ne", pieces.get());
            case 1 -> NODES.arrayNode().add(pieces.get());
            case 2 -> NODES.nullNode();
            default -> TextNode.valueOf(pieces.get());
        };
    }
}
