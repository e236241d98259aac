package dev.gieok.standalone.qdrant.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Single values of JSON. All throw a {@link Refusal} that names the field, never its value. */
final class Scalars {
    private Scalars() {}

    static String text(JsonNode node, String name) {
        if (!node.isTextual()) {
            throw Refusal.invalid("`" + name + "` must be a string");
        }
        return node.textValue();
    }

    static boolean bool(JsonNode node, String name) {
        if (!node.isBoolean()) {
            throw Refusal.invalid("`" + name + "` must be true or false");
        }
        return node.booleanValue();
    }

    static int count(JsonNode node, String name) {
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 0) {
            throw Refusal.invalid("`" + name + "` must be an integer from 0 to " + Integer.MAX_VALUE);
        }
        return node.intValue();
    }

    static double number(JsonNode node, String name) {
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            throw Refusal.invalid("`" + name + "` must be a number");
        }
        return node.doubleValue();
    }

    static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> element) {
        if (!node.isArray()) {
            throw Refusal.invalid("`" + name + "` must be an array");
        }
        List<T> read = new ArrayList<>(node.size());
        node.forEach(each -> read.add(element.apply(each)));
        return read;
    }

    static List<String> texts(JsonNode node, String name) {
        return list(node, name, each -> text(each, name));
    }

    static List<Float> floats(JsonNode node, String name) {
        return list(node, name, each -> (float) number(each, name));
    }
}
