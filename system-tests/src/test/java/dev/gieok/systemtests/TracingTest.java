package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.standalone.cli.launch.Options;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.ThrowAwaySystem;
import dev.gieok.systemtests.TraceCollector.Told;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** With tracing switched on, as an operator does it: by an endpoint. */
class TracingTest {
    private static final String ENGLISH = "Quillonbrisk";
    private static final String KOREAN = "도담누리봄";

    @Test
    void oneTraceGoesFromTheDoorThroughKafkaToTheStoresWithoutAWordOfThePerson() throws Exception {
        try (TraceCollector collector = new TraceCollector();
                ThrowAwaySystem system = new ThrowAwaySystem(
                        "gieok-traces",
                        Options.everything()
                                .with(Map.of(
                                        "GIEOK_OTEL_DISABLED",
                                        "false",
                                        "GIEOK_OTLP_ENDPOINT",
                                        collector.endpoint(),
                                        "QUARKUS_OTEL_BSP_SCHEDULE_DELAY",
                                        "200ms"))
                                .only(
                                        Part.KAFKA,
                                        Part.NEO4J,
                                        Part.QDRANT,
                                        Part.ENCODER,
                                        Part.MEMORY,
                                        Part.REASONING,
                                        Part.GATEWAY),
                        false,
                        line -> System.out.println("[traces] " + line))) {
            system.standalone().start();
            Person minji = new Person(
                    system.standalone().url(Part.GATEWAY), system.standalone().home(), "traced-" + UUID.randomUUID());
            // Once before, so that what is looked at has company, and is no first time.
            minji.teach("My cat is called Hex.");

            String told = ask(minji, "My dog is called " + ENGLISH + " and I live in " + ENGLISH + "ton.");
            awaitStores(collector, told);
            String toldInKorean = ask(minji, "우리 고양이 이름은 " + KOREAN + "이야.");
            awaitStores(collector, toldInKorean);
            ask(minji, "What is my dog called, " + ENGLISH + " or " + KOREAN + "?");
            minji.recall(KOREAN);

            assertTrue(
                    minji.memories("").toString().contains(ENGLISH), () -> "nothing was learnt: " + minji.memories(""));
            String everything = collector.everything();
            assertTrue(everything.contains("neo4j "), "the search sees");
            for (String word : List.of(ENGLISH, KOREAN, minji.name(), "Hex.")) {
                assertFalse(everything.contains(word), () -> word + " in " + around(everything, word));
            }
        }
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
