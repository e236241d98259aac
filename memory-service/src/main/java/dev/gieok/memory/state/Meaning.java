package dev.gieok.memory.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.platform.event.EventJson;
import java.util.List;

/**
 * A state without what differs whenever the same things are told again elsewhere: ids, how versions are counted, and
 * when it was recorded. Two persons who were told the same, at the same times of happening, mean the same.
 */
final class Meaning {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Meaning() {}

    static JsonNode of(PersonState state) {
        ObjectNode meaning = NODES.objectNode();
        meaning.set(
                "facts",
                sorted(state.history().values().stream()
                        .map(history -> {
                            ArrayNode versions = NODES.arrayNode();
                            history.values().forEach(believed -> versions.add(fact(believed.fact(), state)));
                            return (JsonNode) versions;
                        })
                        .toList()));
        meaning.set(
                "current",
                sorted(state.current().values().stream()
                        .map(fact -> (JsonNode) fact(fact, state))
                        .toList()));
        meaning.set(
                "observations",
                sorted(state.observations().values().stream()
                        .map(Meaning::ended)
                        .toList()));
        meaning.put("forgotten", state.forgotten().size());
        return meaning;
    }

    private static ObjectNode fact(Fact fact, PersonState state) {
        ObjectNode node = EventJson.mapper().valueToTree(fact);
        node.remove(List.of("factId", "version", "recordedAt"));
        // That it is no longer believed is meant, not when that was found out.
        node.put("supersededAt", fact.supersededAt() != null);
        node.put("doubtedBy", fact.doubtedBy() != null);
        node.withArray("evidence")
                .forEach(evidence -> ((ObjectNode) evidence).remove(List.of("observationId", "sessionId")));
        node.set("supersedes", named(fact.supersedes(), state));
        node.set("maySupersede", named(fact.maySupersede(), state));
        return node;
    }

    private static JsonNode named(List<FactId> ids, PersonState state) {
        return sorted(ids.stream().map(id -> named(id, state)).toList());
    }

    private static JsonNode named(FactId id, PersonState state) {
        Fact fact = state.current().get(id.value());
        return NODES.textNode(fact == null ? "" : fact.subject() + "|" + fact.predicate() + "|" + fact.object());
    }

    private static JsonNode ended(PersonState.Ended ended) {
        ObjectNode node = NODES.objectNode();
        node.put("status", ended.status());
        node.put("error", ended.error());
        node.put("occurredAt", ended.occurredAt());
        ArrayNode decisions = node.putArray("decisions");
        for (Decision decision : ended.decisions()) {
            decisions
                    .addObject()
                    .put("decision", decision.decision().name())
                    .put("reason", decision.reason())
                    .put("predicate", decision.predicate());
        }
        return node;
    }

    private static ArrayNode sorted(List<JsonNode> nodes) {
        ArrayNode array = NODES.arrayNode();
        nodes.stream()
                .sorted(java.util.Comparator.comparing(CanonicalState::text))
                .forEach(array::add);
        return array;
    }
}
