package dev.gieok.standalone.cli.tour.stores;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.standalone.cli.talk.Gateway;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the person's own token can still read: the same as any client of theirs. */
public final class RestStore implements Store {
    private static final List<String> STATES = List.of("active", "superseded", "faded");

    private final Gateway gateway;
    private final List<String> paths;

    /**
     * @param paths of the conversation's turns and answers
     */
    public RestStore(Gateway gateway, List<String> paths) {
        this.gateway = gateway;
        this.paths = List.copyOf(paths);
    }

    @Override
    public String name() {
        return "REST";
    }

    @Override
    public String looksAt() {
        return "memories of every state, recall, profile, turns, answers, and why";
    }

    @Override
    public long hits(Sought sought) {
        List<JsonNode> seen = new ArrayList<>();
        STATES.forEach(state -> seen.addAll(gateway.memories(Map.of("status", state))));
        sought.words()
                .forEach(word -> gateway.recall(word).path("items").forEach(item -> seen.add(item.path("memory"))));
        gateway.read("/v1/profile").path("groups").forEach(group -> group.forEach(seen::add));
        paths.forEach(path -> seen.add(gateway.read(path)));
        return seen.stream()
                .filter(thing -> sought.standsIn(thing.toString()))
                .distinct()
                .count();
    }
}
