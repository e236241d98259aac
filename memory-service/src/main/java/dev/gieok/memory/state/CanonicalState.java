package dev.gieok.memory.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gieok.contracts.http.StateDigest;
import dev.gieok.platform.event.EventJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One byte form of a state: keys sorted, no space, UTF-8; and its SHA-256. */
public final class CanonicalState {
    private static final ObjectMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CanonicalState() {}

    public static String json(Object state) {
        return text(EventJson.mapper().valueToTree(state));
    }

    public static String hash(Object state) {
        return sha256(json(state));
    }

    /** The hash and what it covers. */
    public static StateDigest digest(PersonState state) {
        return new StateDigest(
                hash(state),
                sha256(text(Meaning.of(state))),
                state.history().size(),
                state.versions(),
                state.observations().size(),
                state.forgotten().size());
    }

    static String text(JsonNode tree) {
        try {
            return SORTED.writeValueAsString(SORTED.treeToValue(tree, Object.class));
        } catch (JsonProcessingException e) {
            // Not as the cause: its message can quote a person.
            throw new IllegalStateException("a tree has no JSON form");
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
