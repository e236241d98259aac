package dev.gieok.gateway.adapter.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/**
 * Examples of requests and responses, by operation id, in `openapi-examples.json`. A text `@name` there stands for an
 * entry of its `shared` part.
 */
public final class ApiExamples {
    private static final String FILE = "openapi-examples.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode all;

    private ApiExamples(JsonNode all) {
        this.all = all;
    }

    public static ApiExamples load() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            return new ApiExamples(JSON.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void addTo(Operation operation) {
        JsonNode own = all.path(operation.getOperationId());
        if (own.has("request") && operation.getRequestBody() != null) {
            set(operation.getRequestBody().getContent(), expanded(own.get("request")));
        }
        own.path("responses").properties().forEach(entry -> {
            var response = operation.getResponses().getAPIResponse(entry.getKey());
            if (response != null) {
                set(response.getContent(), expanded(entry.getValue()));
            }
        });
    }

    private static void set(@Nullable Content content, JsonNode example) {
        if (content == null || content.getMediaTypes() == null) {
            return;
        }
        Object plain = JSON.convertValue(example, Object.class);
        content.getMediaTypes().values().stream()
                .filter(type -> type.getExample() == null)
                .forEach(type -> type.setExample(plain));
    }

    private JsonNode expanded(JsonNode node) {
        if (node.isTextual() && node.asText().startsWith("@")) {
            return expanded(all.path("shared").path(node.asText().substring(1)));
        } else if (node.isObject()) {
            var object = JSON.createObjectNode();
            node.properties().forEach(entry -> object.set(entry.getKey(), expanded(entry.getValue())));
            return object;
        } else if (node.isArray()) {
            var array = JSON.createArrayNode();
            node.forEach(item -> array.add(expanded(item)));
            return array;
        }
        return node;
    }
}
