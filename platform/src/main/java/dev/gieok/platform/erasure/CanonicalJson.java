package dev.gieok.platform.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** One byte form for one JSON value: keys sorted, no space, UTF-8. Numbers are whole in what is signed. */
final class CanonicalJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CanonicalJson() {}

    static byte[] bytes(JsonNode value) {
        try {
            return MAPPER.writeValueAsBytes(MAPPER.treeToValue(value, Object.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree has no JSON form", e);
        }
    }
}
