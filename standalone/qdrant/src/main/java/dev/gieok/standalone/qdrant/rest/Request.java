package dev.gieok.standalone.qdrant.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import java.util.Map;

/**
 * What was asked.
 *
 * @param names the parts of the path that a route leaves open, decoded
 * @param options those of the query string, decoded
 * @param body missing when there is none
 */
record Request(Map<String, String> names, Map<String, String> options, JsonNode body) {
    Request {
        names = Map.copyOf(names);
        options = Map.copyOf(options);
    }

    String collection() {
        return name("collection");
    }

    String name(String part) {
        String value = names.get(part);
        if (value == null) {
            throw new IllegalStateException("the route has no " + part);
        }
        return value;
    }

    boolean waits() {
        return switch (options.getOrDefault("wait", "false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refusal.invalid("`wait` must be true or false");
        };
    }

    /** Bodies hold what people said. */
    @Override
    public String toString() {
        return "Request[" + names + "]";
    }
}
