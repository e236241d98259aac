package dev.gieok.standalone.cli.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for what the system names by secrets of its own: a fact is called after the message, and the place in it, that made it. */
final class Names {
    private static final Pattern ID = Pattern.compile("(obs|fct)_[a-z0-9]{26}");
    /** When it was recorded, and what follows from the time of reading. */
    private static final List<String> PASSING = List.of("recordedAt", "supersededAt", "strength");

    private static final Set<String> MAKING = Set.of("retain", "update");

    private final Map<String, String> names;

    Names(Map<String, String> observations) {
        names = new HashMap<>(observations);
    }

    /** The facts that a message made. */
    void learn(String message, JsonNode view) {
        int place = 0;
        for (JsonNode decision : view.path("decisions")) {
            if (decision.hasNonNull("factId")
                    && MAKING.contains(decision.path("decision").asText())) {
                names.put(decision.path("factId").asText(), message + "#" + place);
            }
            place++;
        }
    }

    /** The same for everybody to whom the same happened. */
    String of(JsonNode shown) {
        JsonNode lasting = shown.deepCopy();
        if (lasting instanceof ObjectNode object) {
            object.remove(PASSING);
            if (object.path("status").asText().equals("faded")) {
                object.put("status", "active");
            }
        }
        return ID.matcher(lasting.toString())
                .replaceAll(id -> names.getOrDefault(id.group(), "unknown-" + id.group(1)));
    }
}
