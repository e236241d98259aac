package dev.gieok.reasoning.adapter.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.http.RecallResult;
import dev.gieok.reasoning.adapter.rest.MemoryApi;
import dev.gieok.reasoning.adapter.rest.MemoryRehearsal;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServiceUnavailableException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class MemoryReadinessTest {
    private static final RecallResult NOTHING = new RecallResult(List.of(), List.of(), List.of(), List.of(), List.of());

    private final SetClock clock = new SetClock();
    private MemoryApi memory = (person, request) -> NOTHING;
    private final MemoryReadiness readiness =
            new MemoryReadiness(new MemoryRehearsal((person, request) -> memory.recall(person, request)), clock);

    @Test
    void isReadyOnceMemoryHasAnswered() {
        memory = (person, request) -> {
            throw new ProcessingException("refused");
        };
        assertEquals(Status.DOWN, status());
        memory = (person, request) -> {
            throw new ServiceUnavailableException();
        };
        assertEquals(Status.DOWN, status());

        memory = (person, request) -> NOTHING;

        assertEquals(Status.UP, status());
    }

    @Test
    void staysReadyWhenMemoryGoesAway() {
        assertEquals(Status.UP, status());

        memory = (person, request) -> {
            throw new ProcessingException("refused");
        };

        assertEquals(Status.UP, status());
    }

    @Test
    void doesNotWaitForMemoryForEver() {
        memory = MemoryReadinessTest::away;
        assertEquals(Status.DOWN, status());

        clock.now = clock.now.plusSeconds(60);
        memory = (person, request) -> {
            throw new AssertionError("a memory that hangs would be waited for");
        };

        assertEquals(Status.UP, status());
    }

    private static RecallResult away(String person, Object request) {
        throw new ProcessingException("refused");
    }

    private Status status() {
        return readiness.call().getStatus();
    }

    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-11-27T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
