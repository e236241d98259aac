package dev.gieok.ingest.observation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.text.Characters;
import dev.gieok.platform.time.Timestamps;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an external event says: `{text, speaker?, occurredAt?, retain?}`, and nothing else. */
record Statement(String text, Optional<String> speaker, Optional<Instant> occurredAt, Retention retain) {
    /** Characters; as much as the REST front door takes. */
    static final int LONGEST_TEXT = 32_000;

    private static final int LONGEST_SPEAKER = 200;
    // A field that is not known may be one that was misspelt: to pass over `retian: never` would break a promise.
    private static final Set<String> FIELDS = Set.of("text", "speaker", "occurredAt", "retain");
    private static final Map<String, Retention> RETENTIONS = Arrays.stream(Retention.values())
            .collect(Collectors.toMap(value -> value.name().toLowerCase(Locale.ROOT), Function.identity()));
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    /**
     * @throws NonRetriableException `malformed-event` or `text-too-long`
     */
    static Statement read(byte[] data) {
        JsonNode node = json(data);
        if (!node.isObject() || node.properties().stream().anyMatch(field -> !FIELDS.contains(field.getKey()))) {
            throw malformed();
        }
        String text = string(node, "text").orElseThrow(Statement::malformed);
        if (text.length() > LONGEST_TEXT) {
            throw new NonRetriableException(ErrorCode.TEXT_TOO_LONG);
        }
        Optional<String> speaker = string(node, "speaker");
        if (speaker.filter(name -> name.length() > LONGEST_SPEAKER).isPresent()) {
            throw malformed();
        }
        return new Statement(
                text,
                speaker,
                string(node, "occurredAt").map(Statement::instant),
                string(node, "retain").map(Statement::retention).orElse(Retention.AUTO));
    }

    private static JsonNode json(byte[] data) {
        try {
            // Strictly UTF-8: the parser would guess UTF-16 and mend broken bytes.
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(data))
                    .toString();
            JsonNode node = JSON.readTree(decoded);
            if (node == null) {
                throw malformed();
            }
            return node;
        } catch (CharacterCodingException | JsonProcessingException e) {
            throw malformed();
        }
    }

    private static Optional<String> string(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() || !Characters.areWhole(value.asText()) || Characters.holdNull(value.asText())) {
            throw malformed();
        }
        String seen = Characters.withoutControls(value.asText());
        if (seen.isBlank()) {
            throw malformed();
        }
        return Optional.of(seen);
    }

    private static Instant instant(String value) {
        try {
            return Timestamps.parse(value);
        } catch (DateTimeException e) {
            throw malformed();
        }
    }

    private static Retention retention(String value) {
        return Optional.ofNullable(RETENTIONS.get(value)).orElseThrow(Statement::malformed);
    }

    private static NonRetriableException malformed() {
        return new NonRetriableException(ErrorCode.MALFORMED_EVENT);
    }

    @Override
    public String toString() {
        return "Statement";
    }
}
