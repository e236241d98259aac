package dev.gieok.standalone.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A memory as the public door shows it.
 *
 * @param doubted whether it is known that it may hold no longer
 * @param observations that taught it
 */
record Held(
        String id,
        String text,
        String object,
        boolean active,
        boolean negated,
        boolean doubted,
        Set<String> observations) {
    static Held of(JsonNode memory) {
        Set<String> observations = new LinkedHashSet<>();
        memory.path("evidence")
                .forEach(evidence ->
                        observations.add(evidence.path("observationId").asText()));
        return new Held(
                memory.path("factId").asText(),
                memory.path("text").asText(),
                memory.path("object").asText(),
                memory.path("status").asText().equals("active"),
                memory.path("negated").asBoolean(),
                memory.hasNonNull("doubtedBy"),
                observations);
    }

    static List<Held> all(JsonNode memories) {
        List<Held> held = new ArrayList<>();
        memories.forEach(memory -> held.add(of(memory)));
        return held;
    }

    /** Its sentence, and the value alone: “I moved from Leeds to York” tells York. */
    Stream<String> tellings() {
        return Stream.of(text, object);
    }
}
