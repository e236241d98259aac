package dev.gieok.standalone.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** One person who tells things of other days, and asks; whatever is not answered ends the measure. */
record Telling(Gateway person) {
    /** @return the observation, which may not be decided yet */
    String tell(String text, Instant at, String session) throws IOException, InterruptedException {
        return person.tell(JsonNodeFactory.instance
                .objectNode()
                .put("text", text)
                .put("occurredAt", at.toString())
                .put("sessionId", session));
    }

    void await(String observation) throws IOException, InterruptedException {
        Optional<String> failure = Deciding.patiently().await(person, observation, Ticks.SYSTEM.now());
        if (failure.isPresent()) {
            throw new LaunchFailedException("What was told was not decided: " + failure.get());
        }
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return ok(person.get(path));
    }

    /** The items, best first. */
    JsonNode recall(String query, int most, Latencies latencies) throws IOException, InterruptedException {
        long asked = Ticks.SYSTEM.now();
        Gateway.Reply reply = person.recall(query, most);
        latencies.record(Ticks.SYSTEM.now() - asked);
        return ok(reply).path("items");
    }

    static JsonNode ok(Gateway.Reply reply) throws IOException {
        if (!reply.is(200)) {
            throw new LaunchFailedException("A call was not answered: status " + reply.status());
        }
        return reply.json();
    }
}
