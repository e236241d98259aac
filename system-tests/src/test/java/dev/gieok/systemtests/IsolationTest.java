package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * People who know every id of somebody else, and every trick with quotes, paths and wildcards, get no foreign byte and
 * change nothing. Seeded: `-Dgieok.seed=…` for another run, `-Dgieok.isolation.requests=…` for another length.
 */
class IsolationTest {
    private static final long SEED = Long.getLong("gieok.seed", 20261125);
    private static final int REQUESTS = Integer.getInteger("gieok.isolation.requests", 10_000);
    private static final int INTRUDERS = 8;
    private static final List<String> INSIDES = List.of("dev.gieok.", "io.quarkus", "org.neo4j", "Exception", "\tat ");

    private final Map<String, Map<Integer, Integer>> statuses = new ConcurrentHashMap<>();

    @Test
    void nobodyElsesThingsAreReadOrChanged() throws Exception {
        System.out.println("[isolation] seed " + SEED);
        Victim victim = Victim.planted();
        Set<String> ids = new TreeSet<>(victim.ids());
        ids.addAll(Victim.erased());
        String before = victim.everything();
        // The search sees what is there: everything planted but what was deleted is found in the victim's own replies.
        assertEquals(Set.of("tiddlywinks", "Brandiwick"), minus(Victim.WORDS, leaks(before, Set.of(), ids)));
        assertTrue(leaks(before, Set.of(), ids).size() > 20);
        JsonNode api = RunningSystem.somebody().get("/q/openapi?format=json").is(200);
        List<ApiCall> calls = ApiCall.all(api);

        try (var executor = Executors.newFixedThreadPool(INTRUDERS)) {
            List<Future<?>> attacks = new ArrayList<>();
            for (int i = 0; i < INTRUDERS; i++) {
                int number = i;
                attacks.add(executor.submit(() -> attack(number, calls, ids)));
            }
            for (Future<?> attack : attacks) {
                attack.get();
            }
        }

        new TreeMap<>(statuses).forEach((call, counts) -> System.out.println("[isolation] " + call + " " + counts));
        assertEquals(
                calls.stream().map(ApiCall::name).collect(Collectors.toSet()),
                statuses.keySet(),
                "every call was tried");
        long refused = statuses.values().stream()
                .mapToLong(counts -> counts.getOrDefault(429, 0))
                .sum();
        assertEquals(0, refused, "what is refused for its rate tries nothing");
        assertEquals(before, victim.everything());
    }

    private void attack(int number, List<ApiCall> calls, Set<String> ids) {
        Person intruder = RunningSystem.somebody();
        intruder.teach("I live in Daegu");
        boolean writes = number % 2 == 0;
        Attacks attacks = new Attacks(calls, ids, intruder, writes, SEED + number);
        Set<String> brought = new TreeSet<>();
        for (int i = 0; i < REQUESTS / INTRUDERS; i++) {
            Attacks.Request request = attacks.next();
            if (!writes) {
                brought.clear();
            }
            ids.stream().filter(request.sent()::contains).forEach(brought::add);
            Person.Reply reply = intruder.send(request.builder());
            String got = reply.response().statusCode() + " "
                    + reply.response().headers().map() + " " + reply.response().body();
            int at = i;
            Supplier<String> which = () -> "seed %d, intruder %d, request %d, %s: %s%n%s"
                    .formatted(
                            SEED,
                            number,
                            at,
                            request.call(),
                            reply.response().request().uri(),
                            got);
            assertEquals(Set.of(), leaks(got, brought, ids), which);
            assertTrue(reply.status() < 500, which);
            INSIDES.forEach(inside -> assertFalse(got.contains(inside), which));
            statuses.computeIfAbsent(request.call(), call -> new ConcurrentHashMap<>())
                    .merge(reply.status(), 1, Integer::sum);
        }
    }

    /** Words of the victim in any case, and ids that the caller did not bring. */
    private static Set<String> leaks(String got, Set<String> brought, Set<String> ids) {
        Set<String> leaks = new TreeSet<>();
        String lower = got.toLowerCase(Locale.ROOT);
        Victim.WORDS.stream()
                .filter(word -> lower.contains(word.toLowerCase(Locale.ROOT)))
                .forEach(leaks::add);
        ids.stream().filter(id -> got.contains(id) && !brought.contains(id)).forEach(leaks::add);
        return leaks;
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(some);
        return left;
    }
}
