package dev.gieok.standalone.cli.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Takes a {@link Snapshot} through the public door, once nothing is pending. */
final class Looking {
    private static final List<String> STATUSES = List.of("active", "superseded", "faded");
    private static final int SIDE_BY_SIDE = 8;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Crowd crowd;
    private final Duration patience;

    Looking(Crowd crowd, Duration patience) {
        this.crowd = crowd;
        this.patience = patience;
    }

    Snapshot look() throws IOException, InterruptedException {
        List<List<String>> lines = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        List<String> doubled = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int facts = 0;
        long deadline = System.nanoTime() + patience.toNanos();
        try (var executor = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            List<Future<One>> all = new ArrayList<>();
            for (int i = 0; i < crowd.size(); i++) {
                int user = i;
                all.add(executor.submit(() -> look(user, deadline)));
            }
            for (int user = 0; user < all.size(); user++) {
                One one = all.get(user).get();
                lines.add(one.lines);
                facts += one.facts;
                for (String message : one.lost) {
                    lost.add("person " + user + " " + message);
                }
                for (String fact : one.doubled) {
                    doubled.add("person " + user + " " + fact);
                }
                one.wrongs(crowd.story(user), "person " + user, wrong);
            }
        } catch (ExecutionException e) {
            throw new IOException("the state cannot be read", e.getCause());
        }
        return new Snapshot(lines, lost, doubled, wrong, facts);
    }

    private One look(int user, long deadline) throws IOException, InterruptedException {
        One one = new One();
        Door door = crowd.door(user);
        Names names = new Names(crowd.observations(user));
        Map<String, JsonNode> outcomes = new TreeMap<>();
        for (var observation : crowd.observations(user).entrySet()) {
            JsonNode view = door.get("/v1/observations/" + observation.getKey());
            while (view.path("status").asText().equals("pending") && System.nanoTime() < deadline) {
                Thread.sleep(PAUSE);
                view = door.get("/v1/observations/" + observation.getKey());
            }
            outcomes.put(observation.getValue(), view);
            names.learn(observation.getValue(), view);
        }
        for (Message message : crowd.story(user).messages()) {
            JsonNode view = outcomes.get(message.externalId());
            if (view == null || !view.path("status").asText().equals("decided")) {
                one.lost.add(message.externalId() + " "
                        + (view == null ? "unknown" : view.path("status").asText()));
            }
        }
        outcomes.forEach((message, view) -> one.lines.add("message " + message + " " + names.of(view)));
        for (String status : STATUSES) {
            facts(door, names, status, one);
        }
        one.lines.sort(null);
        return one;
    }

    private static void facts(Door door, Names names, String status, One one) throws IOException {
        String cursor = "";
        do {
            JsonNode page = door.get("/v1/memories?limit=100&status=" + status + cursor);
            for (JsonNode fact : page.path("items")) {
                one.take(fact, status);
                String id = fact.path("factId").asText();
                String name = names.of(fact.path("factId"));
                for (JsonNode version :
                        door.get("/v1/memories/" + id + "/history").path("items")) {
                    one.lines.add("fact " + name + " " + names.of(version));
                }
            }
            cursor = page.hasNonNull("nextCursor")
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
    }

    /** What was seen of one person. */
    private static final class One {
        final List<String> lines = new ArrayList<>();
        final List<String> lost = new ArrayList<>();
        final List<String> doubled = new ArrayList<>();
        private final Set<String> cities = new TreeSet<>();
        private final StringBuilder allergies = new StringBuilder();
        private final Set<String> holding = new HashSet<>();
        private int facts;

        void take(JsonNode fact, String status) {
            facts++;
            if (status.equals("superseded")) {
                return;
            }
            String predicate = fact.path("predicate").asText();
            String object = fact.path("object").asText();
            String what = fact.path("subject").asText() + " " + predicate + " " + object.toLowerCase(Locale.ROOT) + " "
                    + (object.isBlank() ? fact.path("text").asText() : "")
                    + fact.path("negated").asBoolean();
            if (!holding.add(what)) {
                doubled.add(what);
            }
            if (predicate.equals("lives-in") && !fact.path("negated").asBoolean()) {
                cities.add(object);
            }
            if (predicate.equals("allergic-to")) {
                allergies.append(object).append(' ');
            }
        }

        void wrongs(Story story, String person, List<String> wrong) {
            if (!cities.equals(Set.of(story.city()))) {
                wrong.add(person + " lives in " + cities + ", not " + story.city());
            }
            story.allergies().stream()
                    .filter(food -> allergies.indexOf(food) < 0)
                    .forEach(food -> wrong.add(person + " is not known to be allergic to " + food));
        }
    }
}
