package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestRequests.asked;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Somebody who asks for things, now and again in the same way. */
abstract class RepeatingScene extends FoldScene {
    void learn(Request request) {
        learn(request, "a", "b", "c");
    }

    void learn(Request request, String... names) {
        for (int i = 0; i < names.length; i++) {
            ask(names[i], request, day(i + 3 - names.length));
        }
    }

    Decision ask(String name, Request request, Instant when) {
        fold.command(asked(fold.observation(name), "s", when, request));
        return fold.decided().decisions().getLast();
    }

    Fact only() {
        assertEquals(1, fold.facts().size());
        return fold.facts().values().iterator().next();
    }

    List<String> active() {
        return fold.facts().values().stream()
                .filter(fact -> fact.status() == FactStatus.ACTIVE)
                .map(Fact::text)
                .toList();
    }

    static Instant day(int day) {
        return NOON.plus(Duration.ofDays(day));
    }
}
