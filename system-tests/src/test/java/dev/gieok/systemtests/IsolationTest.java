package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Somebody who knows every id of somebody else, and every trick with quotes and wildcards, gets no foreign byte and
 * changes nothing. Seeded; `-Dgieok.isolation.requests=10000` for the long form, `-Dgieok.seed=…` for another one.
 */
class IsolationTest {
    private static final long SEED = Long.getLong("gieok.seed", 20261124);
    private static final int REQUESTS = Integer.getInteger("gieok.isolation.requests", 1_000);
    private static final List<String> SECRETS = List.of("Zandvoort", "Ogilvie", "marzipan", "INTERMEZZO");
    private static final List<String> TRICKS = List.of(
            "*",
            "%",
            "_",
            ".*",
            "'",
            "\"",
            "' OR '1'='1",
            "') MATCH (n) RETURN n //",
            "\"}) MATCH (f:Fact) RETURN f //",
            "{\"$ne\":null}",
            "fct_*",
            "../../internal/memories",
            "..%2f..%2finternal",
            "\u0000",
            "가나다",
            "null",
            "-1",
            "x".repeat(2_000));

    private final Person owner = RunningSystem.somebody();
    private final Person intruder = RunningSystem.somebody();
    private final Random random = new Random(SEED);

    @Test
    void nobodyElsesThingsAreReadOrChanged() throws Exception {
        List<String> ids = new ArrayList<>(TRICKS);
        ids.addAll(belongings());
        intruder.teach("I live in Daegu");
        List<JsonNode> before = owner.memories("&status=active");
        Map<Integer, Integer> statuses = new TreeMap<>();

        for (int i = 0; i < REQUESTS; i++) {
            String id = ids.get(random.nextInt(ids.size()));
            int call = random.nextInt(18);
            String which = "seed " + SEED + ", request " + i + ", call " + call + ", id " + id;
            Person.Reply reply = attempt(call, id);
            String body = String.join(
                    " ",
                    reply.response().headers().map().toString(),
                    reply.response().body());
            SECRETS.forEach(secret -> assertFalse(body.contains(secret), which));
            assertTrue(reply.status() < 500, which + " answered " + reply.status());
            statuses.merge(reply.status(), 1, Integer::sum);
        }

        System.out.println("[isolation] " + REQUESTS + " requests, answers by status: " + statuses);
        assertEquals(before, owner.memories("&status=active"));
        assertEquals(2, owner.get("/v1/sessions/den").is(200).get("turns").size());
    }

    /** Ids of all that the owner has, and of something that is gone. */
    private List<String> belongings() throws Exception {
        List<String> ids = new ArrayList<>();
        ids.add(owner.tell("I live in Zandvoort and I'm allergic to marzipan"));
        owner.decided(ids.getFirst());
        JsonNode answer = owner.ask("den", "My brother is called Ogilvie.");
        ids.add(answer.get("answerId").asText());
        answer = owner.ask("den", "Where do I live?");
        ids.add(answer.get("answerId").asText());
        owner.kept(ids.getLast());
        ids.add(answer.get("citations").get(0).get("id").asText());
        ids.add("den");
        ids.add(owner.name());
        String media = owner.upload("note.png", Papers.png("The opera is", "INTERMEZZO"))
                .is(202)
                .get("mediaId")
                .asText();
        ids.add(media);
        Awaitility.await("media is read")
                .atMost(Duration.ofSeconds(90))
                .until(() -> owner.get("/v1/media/" + media)
                        .is(200)
                        .get("status")
                        .asText()
                        .equals("ready"));
        owner.teach("I like chess");
        String forgotten = owner.memories("").stream()
                .filter(fact -> fact.toString().contains("chess"))
                .findFirst()
                .orElseThrow()
                .get("factId")
                .asText();
        owner.delete("/v1/memories/" + forgotten);
        ids.add(forgotten);
        owner.memories("").forEach(fact -> ids.add(fact.get("factId").asText()));
        return ids;
    }

    private Person.Reply attempt(int call, String id) {
        String path = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
        ObjectNode body = Person.JSON.createObjectNode();
        return switch (call) {
            case 0 -> intruder.get("/v1/memories/" + path);
            case 1 -> intruder.get("/v1/memories/" + path + "/history");
            case 2 -> intruder.delete("/v1/memories/" + path);
            case 3 -> intruder.post("/v1/memories/" + path + "/restore", body);
            case 4 -> patched(path);
            case 5 -> intruder.get("/v1/observations/" + path);
            case 6 -> intruder.get("/v1/answers/" + path);
            case 7 -> intruder.get("/v1/answers/" + path + "/explanation");
            case 8 -> without(path, id);
            case 9 -> intruder.get("/v1/sessions/" + path);
            case 10 -> intruder.delete("/v1/sessions/" + path);
            case 11 -> intruder.get("/v1/media/" + path + "/content");
            case 12 -> intruder.get("/v1/media/" + path + "/segments");
            case 13 -> intruder.post("/v1/recall", body.put("query", id).put("sessionId", "den"));
            case 14 -> intruder.post("/v1/graph", body.put("entity", id).put("depth", 2));
            case 15 -> intruder.post("/v1/moments", body.put("query", "opera").put("mediaId", id));
            case 16 -> intruder.get("/v1/memories?limit=5&cursor=" + path);
            default -> chatWith(id);
        };
    }

    private Person.Reply patched(String path) {
        return intruder.send(intruder.request("/v1/memories/" + path)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .method("PATCH", BodyPublishers.ofString("{\"text\":\"I live nowhere\"}")));
    }

    private Person.Reply without(String path, String id) {
        ObjectNode body = Person.JSON.createObjectNode();
        body.putArray("without").add(id);
        return intruder.post("/v1/answers/" + path + "/counterfactual", body);
    }

    private Person.Reply chatWith(String id) {
        ObjectNode body = Person.JSON.createObjectNode().put("sessionId", "den").put("retain", "never");
        var parts = body.putArray("parts");
        parts.addObject().put("type", "media").put("mediaId", id);
        parts.addObject().put("type", "text").put("text", "Where do I live, and what does it say?");
        return intruder.post("/v1/chat", body);
    }
}
