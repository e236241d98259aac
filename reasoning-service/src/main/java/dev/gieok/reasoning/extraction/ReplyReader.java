package dev.gieok.reasoning.extraction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gieok.reasoning.extraction.CandidatesReply.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a model replies, mending what models get wrong: thoughts, fences and courtesies around the JSON, commas
 * and quotes that JSON does not know, a list without its object, an end that is missing. One statement that is no
 * statement does not spoil the others.
 */
final class ReplyReader {
    private static final Pattern THOUGHT = Pattern.compile("(?s)<think>.*?(?:</think>|$)");
    private static final int TRIES = 20;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build();

    private ReplyReader() {}

    /** Empty when it is beyond mending. */
    static Optional<CandidatesReply> read(String reply) {
        String said = THOUGHT.matcher(reply).replaceAll("");
        JsonNode statements = Stream.<Supplier<@Nullable JsonNode>>of(
                        () -> whole(said, '{', '}'),
                        () -> whole(said, '[', ']'),
                        () -> cutShort(said, '{', "]}"),
                        () -> cutShort(said, '[', "]"))
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (statements == null) {
            return Optional.empty();
        }
        List<Statement> read = new ArrayList<>();
        statements.forEach(node -> statement(node).ifPresent(read::add));
        // A list of things that are all no statements is not a list of statements.
        return read.isEmpty() && !statements.isEmpty() ? Optional.empty() : Optional.of(new CandidatesReply(read));
    }

    private static @Nullable JsonNode whole(String said, char open, char close) {
        int from = said.indexOf(open);
        int to = said.lastIndexOf(close);
        return from < 0 || to < from ? null : list(said.substring(from, to + 1));
    }

    /** Of a reply that ended too early, the statements that were complete. */
    private static @Nullable JsonNode cutShort(String said, char open, String missing) {
        int from = said.indexOf(open);
        int tries = TRIES;
        for (int end = said.lastIndexOf('}');
                from >= 0 && end > from && tries-- > 0;
                end = said.lastIndexOf('}', end - 1)) {
            JsonNode list = list(said.substring(from, end + 1) + missing);
            if (list != null) {
                return list;
            }
        }
        return null;
    }

    private static @Nullable JsonNode list(String json) {
        try {
            JsonNode tree = JSON.readTree(json);
            JsonNode list = tree.isArray() ? tree : tree.get("statements");
            return list != null && list.isArray() ? list : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static Optional<Statement> statement(JsonNode node) {
        try {
            Statement statement = JSON.treeToValue(node, Statement.class);
            return isComplete(statement) ? Optional.of(statement) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    // Null where the JSON says null, whatever the record says.
    @SuppressWarnings("ConstantValue")
    private static boolean isComplete(@Nullable Statement statement) {
        return statement != null
                && statement.subject() != null
                && statement.predicate() != null
                && statement.object() != null
                && statement.text() != null;
    }
}
