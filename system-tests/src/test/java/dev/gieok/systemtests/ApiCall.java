package dev.gieok.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One call as the OpenAPI description of the running gateway has it: so none is forgotten, and none that is new. */
record ApiCall(
        String method, String path, List<String> queries, List<String> headers, JsonNode body, String contentType) {
    private static final Set<String> METHODS = Set.of("get", "post", "patch", "delete", "put");
    /** What it makes stays, or takes the machine's time. */
    private static final Set<String> HEAVY = Set.of(
            "POST /v1/chat",
            "POST /v1/media",
            "POST /v1/exports",
            "POST /v1/imports",
            "POST /v1/observations",
            "POST /v1/answers/{answerId}/counterfactual");

    private static final Set<String> KEEPING =
            Set.of("POST /v1/chat", "POST /v1/media", "POST /v1/imports", "POST /v1/observations", "POST /v1/sources");

    static List<ApiCall> all(JsonNode api) {
        List<ApiCall> calls = new ArrayList<>();
        api.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(call ->
                                METHODS.contains(call.getKey()) && path.getKey().startsWith("/v1/"))
                        .forEach(call -> calls.add(of(path.getKey(), call.getKey(), call.getValue()))));
        calls.add(askingAboutMedia());
        return calls;
    }

    /** A question that shows something: the example has words alone. */
    private static ApiCall askingAboutMedia() {
        var body = Person.JSON.createObjectNode().put("sessionId", "mine").put("retain", "never");
        var parts = body.putArray("parts");
        parts.addObject().put("type", "media").put("mediaId", "mine");
        parts.addObject().put("type", "text").put("text", "Where do I live, and what does it say?");
        return new ApiCall("POST", "/v1/chat", List.of(), List.of(), body, "application/json");
    }

    private static ApiCall of(String path, String method, JsonNode call) {
        List<String> queries = new ArrayList<>();
        List<String> headers = new ArrayList<>();
        call.path("parameters").forEach(parameter -> {
            switch (parameter.path("in").asText()) {
                case "query" -> queries.add(parameter.get("name").asText());
                case "header" -> headers.add(parameter.get("name").asText());
                default -> {
                    // A path has its own in it.
                }
            }
        });
        var content = call.at("/requestBody/content").properties().stream().findFirst();
        String type = content.map(entry -> entry.getKey()).orElse("");
        JsonNode example = content.map(entry -> entry.getValue().path("example"))
                .filter(JsonNode::isObject)
                .orElse(Person.JSON.createObjectNode());
        return new ApiCall(
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                queries,
                headers,
                content.isPresent() ? example : null,
                type.startsWith("multipart/") ? type + "; boundary=border-of-a-form" : type);
    }

    String name() {
        return method + " " + path;
    }

    boolean isHeavy() {
        return HEAVY.contains(name());
    }

    boolean keeps() {
        return KEEPING.contains(name());
    }

    boolean isMultipart() {
        return contentType.startsWith("multipart/");
    }
}
