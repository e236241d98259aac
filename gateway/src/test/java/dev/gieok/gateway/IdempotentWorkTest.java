package dev.gieok.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.gateway.idempotency.Idempotency;
import dev.gieok.gateway.idempotency.OnceKey;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.blob.Blobs;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The work itself, by several at once and after one that died. */
@QuarkusTest
class IdempotentWorkTest extends Outside {
    @Inject
    Blobs blobs;

    @Inject
    Idempotency idempotency;

    @Test
    void doesTheWorkOnceForManyAtOnce() throws Exception {
        AtomicInteger done = new AtomicInteger();
        var keys = keys();
        OnceKey key = OnceKey.of("POST /test", "same");
        var patient = new Idempotency(
                blobs,
                Clock.systemUTC(),
                new Idempotency.Patience(Duration.ofDays(1), Duration.ofHours(1), Duration.ofMinutes(5)));
        Callable<String> call =
                () -> patient.once(keys, key, "body", String.class, () -> "result " + done.incrementAndGet())
                        .value();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<String> result :
                    threads.invokeAll(IntStream.range(0, 16).mapToObj(i -> call).toList())) {
                assertEquals("result 1", result.get());
            }
        }
        assertEquals(1, done.get());
    }

    @Test
    void tellsADuplicateToWaitWhenTheFirstTakesLong() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        var keys = keys();
        OnceKey key = OnceKey.of("POST /test", "slow");
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<?> first = threads.submit(() -> idempotency.once(keys, key, "body", String.class, () -> {
                running.countDown();
                awaitQuietly(end);
                return "done";
            }));
            running.await();
            Refusal refusal =
                    assertThrows(Refusal.class, () -> idempotency.once(keys, key, "body", String.class, () -> "twice"));
            assertEquals(ProblemCode.REQUEST_UNDERWAY, refusal.code());
            end.countDown();
            first.get();
        }
        assertEquals(
                "done",
                idempotency.once(keys, key, "body", String.class, () -> "twice").value());
    }

    @Test
    void takesOverWhatADeadGatewayLeft() {
        var keys = keys();
        OnceKey key = OnceKey.of("POST /test", "abandoned");
        String blob = "idempotency/" + keys.person() + "/" + keys.hash().hex("idempotency-key", "abandoned");
        byte[] old = "{\"at\":\"2020-01-01T00:00:00Z\",\"fingerprint\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        assertTrue(blobs.putIfAbsent(blob, old));
        var impatient = new Idempotency(
                blobs,
                Clock.systemUTC(),
                new Idempotency.Patience(Duration.ofDays(1), Duration.ofMinutes(2), Duration.ZERO));
        assertEquals(
                "mine",
                impatient.once(keys, key, "body", String.class, () -> "mine").value());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
