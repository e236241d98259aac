package dev.gieok.reasoning.grounded;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.Map;

/** The fixed sentences of the grounded engine, from `replies.yaml`. */
final class Replies {
    /** Connects a language model; README, “Language models”. */
    static final String CONNECT_MODEL = "./gieok up --llm ollama --model qwen3:4b";

    private final JsonNode data = Data.yaml("replies.yaml");

    String say(String key, String language, Map<String, String> values) {
        String text = data.get(key).get(language).asText();
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text.strip();
    }

    String say(String key, String language) {
        return say(key, language, Map.of());
    }

    String task(String task, String language) {
        JsonNode tasks = data.get("tasks");
        JsonNode named = tasks.has(task) ? tasks.get(task) : tasks.get("do");
        return named.get(language).asText();
    }

    /** A sentence that would teach a predicate; empty when there is none. */
    String example(String predicate, String language) {
        return data.get("examples").path(predicate).path(language).asText("");
    }
}
