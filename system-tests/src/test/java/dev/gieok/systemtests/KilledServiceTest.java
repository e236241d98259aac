package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Standalone;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** `kill -9` of every service, one after the other, each in the middle of a burst: nothing is lost, nothing is doubled, the books balance. */
@Order(Integer.MAX_VALUE)
class KilledServiceTest {
    private static final int BURST = 200;
    private static final int SPEAKERS = 5;
    private static final long SEED = Long.getLong("gieok.seed", 20261123L);

    private final Standalone system = RunningSystem.standalone();
    private final Random random = new Random(SEED);

    @Test
    void endsWithTheBooksBalancedAndNoDuplicateFact() throws Exception {
        List<Part> victims =
                new ArrayList<>(List.of(Part.GATEWAY, Part.ENCODER, Part.REASONING, Part.MEMORY, Part.INGEST));
        Collections.shuffle(victims, random);
        System.out.println("[system] killing " + victims + " seed " + SEED);
        JsonNode before = books(system);
        List<Person> speakers = IntStream.range(0, SPEAKERS)
                .mapToObj(i -> RunningSystem.somebody())
                .toList();
        Set<String> observations = new HashSet<>();
        for (Part victim : victims) {
            observations.addAll(burst(speakers, victim));
        }
        int all = victims.size() * BURST;
        assertEquals(all, observations.size(), "every observation was accepted in the end");

        Awaitility.await("the books balance with nothing pending")
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    JsonNode now = books(system);
                    assertEquals(all, difference(now, before, "accepted"), now.toString());
                    assertEquals(0, now.get("pending").asInt(), now.toString());
                    assertEquals(all, difference(now, before, "decided"), now.toString());
                });
        for (Person speaker : speakers) {
            Awaitility.await("every fact is projected once")
                    .atMost(Duration.ofMinutes(4))
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> {
                        List<String> objects = speaker.memories("").stream()
                                .map(memory -> memory.get("object").asText())
                                .toList();
                        assertEquals(new HashSet<>(objects).size(), objects.size(), "no fact twice");
                        assertEquals(all / SPEAKERS, objects.size());
                    });
        }
        List<String> some = new ArrayList<>(observations);
        Collections.shuffle(some, random);
        String outcome = some.stream()
                .limit(5)
                .map(id -> speakers.stream()
                        .map(speaker -> speaker.get("/v1/observations/" + id))
                        .filter(reply -> reply.status() == 200)
                        .findFirst()
                        .orElseThrow()
                        .body()
                        .get("status")
                        .asText())
                .distinct()
                .reduce("", String::concat);
        assertEquals("decided", outcome, "the outcome of every observation can be asked for");
    }

    /** What was accepted of a burst in the middle of which a service is killed. */
    private Collection<String> burst(List<Person> speakers, Part victim) throws Exception {
        int killAt = BURST / 4 + random.nextInt(BURST / 2);
        AtomicInteger sent = new AtomicInteger();
        CountDownLatch killing = new CountDownLatch(1);
        ConcurrentLinkedQueue<String> accepted = new ConcurrentLinkedQueue<>();
        try (var executor = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < BURST; i++) {
                int number = i;
                executor.submit(() -> {
                    if (sent.incrementAndGet() == killAt) {
                        killing.countDown();
                    }
                    accepted.add(say(speakers.get(number % SPEAKERS), number, victim));
                });
            }
            killing.await();
            system.kill(victim);
            system.restart(victim);
        }
        return accepted;
    }

    /** A client that tries again under the same external id until it is accepted, as a careful one does. */
    private static String say(Person speaker, int number, Part victim) {
        var body = Person.JSON
                .createObjectNode()
                .put("text", "I like dish" + (number * Part.values().length + victim.ordinal()))
                .put("externalId", victim.label() + "-" + number);
        List<String> id = new ArrayList<>();
        Awaitility.await("observation " + number + " is accepted")
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> {
                    var reply = speaker.post("/v1/observations", body);
                    if (reply.status() == 202) {
                        id.add(reply.body().get("observationId").asText());
                    }
                    return !id.isEmpty();
                });
        return id.getFirst();
    }

    static JsonNode books(Standalone system) throws Exception {
        String token = dev.gieok.platform.person.MasterKey.loadOrCreate(
                        Path.of(system.home().masterKey().toString()))
                .serviceToken();
        URI uri = system.url(Part.MEMORY).resolve("/internal/books");
        var reply = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri)
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.ofString());
        assertEquals(200, reply.statusCode(), reply.body());
        JsonNode books = Person.JSON.readTree(reply.body());
        int ended = books.get("decided").asInt()
                + books.get("failed").asInt()
                + books.get("erased").asInt()
                + books.get("pending").asInt();
        assertEquals(books.get("accepted").asInt(), ended, books.toString());
        int decisions = books.get("retained").asInt()
                + books.get("updated").asInt()
                + books.get("reinforced").asInt()
                + books.get("discarded").asInt();
        assertEquals(books.get("candidates").asInt(), decisions, books.toString());
        assertTrue(books.get("accepted").asInt() >= 0);
        return books;
    }

    private static int difference(JsonNode now, JsonNode before, String line) {
        return now.get(line).asInt() - before.get(line).asInt();
    }
}
