package dev.gieok.standalone.cli.tour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.http.ObservationView;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Verdict;
import dev.gieok.standalone.cli.talk.Gateway;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that the tour taught, so that it can be looked for afterwards. */
final class Learnt {
    private final Map<String, JsonNode> facts = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();

    /** Returns the memories that this one sentence taught. */
    List<JsonNode> note(Gateway gateway, String said, ObservationId observation, ObservationView story) {
        List<JsonNode> taught = new ArrayList<>();
        story.decisions().stream()
                .filter(decision -> decision.decision() != Verdict.DISCARD && decision.factId() != null)
                .forEach(decision ->
                        gateway.findMemory(String.valueOf(decision.factId())).ifPresent(taught::add));
        taught.forEach(this::note);
        words.add(said);
        paths.add("/v1/observations/" + observation);
        return taught;
    }

    void note(JsonNode memory) {
        facts.put(memory.path("factId").asText(), memory);
        words.add(memory.path("text").asText());
        words.add(memory.path("object").asText());
    }

    void notePath(String path) {
        paths.add(path);
    }

    List<JsonNode> memories() {
        return List.copyOf(facts.values());
    }

    List<String> facts() {
        return List.copyOf(facts.keySet());
    }

    List<String> words() {
        return List.copyOf(words);
    }

    List<String> paths() {
        return List.copyOf(paths);
    }
}
