package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.systemtests.TraceCollector.Told;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * Looks at what a system told a collector, with tracing switched on as an operator does it: by an endpoint.
 *
 * @param person whose words must stand in no span
 */
record Traces(TraceCollector collector, Person person) {
    private static final String ENGLISH = "Quillonbrisk";
    private static final String KOREAN = "도담누리봄";

    static Map<String, String> environment(TraceCollector collector) {
        return Map.of(
                "GIEOK_OTEL_DISABLED",
                "false",
                "GIEOK_OTLP_ENDPOINT",
                collector.endpoint(),
                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY",
                "200ms");
    }

    /** One trace goes from the door through Kafka to the stores, for a question as for what is told. */
    void goFromTheDoorToTheStores() {
        awaitStores(collector, ask(person, "My rabbit is called " + ENGLISH + " and I live in " + ENGLISH + "ton."));
        awaitStores(collector, ask(person, "우리 도마뱀 이름은 " + KOREAN + "이야."));
        ask(person, "What is my rabbit called, " + ENGLISH + " or " + KOREAN + "?");
        person.recall(KOREAN);

        assertTrue(
                person.memories("").toString().contains(ENGLISH), () -> "nothing was learnt: " + person.memories(""));
    }

    /** Nor do they hold what was said without a trace of its own. */
    void holdNoneOf(List<String> words) {
        String everything = collector.everything();
        assertTrue(everything.contains("neo4j "), "the search sees");
        Stream.of(words, List.of(ENGLISH, KOREAN, person.name()))
                .flatMap(List::stream)
                .forEach(
                        word -> assertFalse(everything.contains(word), () -> word + " in " + around(everything, word)));
    }

    /** Asks within a trace of its own, and returns its id. */
    private static String ask(Person person, String text) {
        byte[] ids = new byte[24];
        new Random().nextBytes(ids);
        String trace = HexFormat.of().formatHex(ids, 0, 16);
        ObjectNode body = Person.JSON.createObjectNode().put("sessionId", "traced");
        body.putArray("parts").addObject().put("type", "text").put("text", text);
        person.send(person.request("/v1/chat")
                        .header("Content-Type", "application/json")
                        .header(
                                "traceparent",
                                "00-" + trace + "-" + HexFormat.of().formatHex(ids, 16, 24) + "-01")
                        .POST(BodyPublishers.ofString(body.toString())))
                .is(200);
        return trace;
    }

    private static void awaitStores(TraceCollector collector, String trace) {
        Awaitility.await("trace " + trace + " reaches the stores")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> {
                    Set<Told> spans = collector.ofTrace(trace);
                    Set<String> services = spans.stream().map(Told::service).collect(Collectors.toSet());
                    assertTrue(
                            services.containsAll(
                                    Set.of("gateway", "encoder-service", "reasoning-service", "memory-service")),
                            spans::toString);
                    assertTrue(has(spans, name -> name.contains("/internal/recall")), spans::toString);
                    assertTrue(has(spans, name -> name.startsWith("encoder.facts.v1")), spans::toString);
                    assertTrue(has(spans, name -> name.equals("qdrant upsert facts")), spans::toString);
                    assertTrue(has(spans, name -> name.equals("neo4j facts")), spans::toString);
                });
    }

    private static boolean has(Set<Told> spans, Predicate<String> name) {
        return spans.stream().anyMatch(told -> name.test(told.span().getName()));
    }

    private static String around(String text, String word) {
        int at = text.indexOf(word);
        return text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 100));
    }
}
