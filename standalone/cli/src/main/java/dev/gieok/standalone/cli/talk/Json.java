package dev.gieok.standalone.cli.talk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.platform.event.EventJson;
import java.io.UncheckedIOException;

/** Reads and writes JSON as the services do. */
final class Json {
    private Json() {}

    static String write(Object value) {
        try {
            return EventJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(String json) {
        return read(json, JsonNode.class);
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return EventJson.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the gateway answered with something unexpected", e);
        }
    }
}
