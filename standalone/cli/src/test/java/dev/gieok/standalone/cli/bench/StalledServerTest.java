package dev.gieok.standalone.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The generator against a server that answers nobody until the last one has asked. */
@Timeout(60)
class StalledServerTest {
    private static final int CALLS = 60;
    private static final double PER_SECOND = 200;
    private static final double SPAN_MILLIS = 1000 * (CALLS - 1) / PER_SECOND;

    private final CountDownLatch allArrived = new CountDownLatch(CALLS);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), CALLS);
        server.createContext("/v1/observations", this::acceptOnceAllAreHere);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void keepsSendingAndCountsTheWholeWaitOfEverybody() throws Exception {
        Latencies latencies = new Latencies();
        Latencies lateness = new Latencies();
        try (HttpClient client = Gateway.client()) {
            Gateway gateway = Gateway.as(
                    client, URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "token");

            // A generator that waits for its answers would never send the last call, and hang here.
            new OpenLoop(Ticks.SYSTEM, threads)
                    .run(
                            new Schedule(CALLS, PER_SECOND),
                            (index, at) -> {
                                Gateway.Reply reply = gateway.observe("I live in Busan.");
                                return reply.is(202) ? Optional.empty() : Optional.of("status " + reply.status());
                            },
                            latencies,
                            lateness);
        }

        assertEquals(CALLS, latencies.count(), () -> latencies.failures().toString());
        assertTrue(
                latencies.millisAt(100) >= SPAN_MILLIS,
                () -> "the first one waited for the last: " + latencies.millisAt(100));
        assertTrue(
                latencies.millisAt(50) >= SPAN_MILLIS / 2 - 1,
                () -> "half waited half the stall: " + latencies.millisAt(50));
    }

    private void acceptOnceAllAreHere(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            allArrived.countDown();
            allArrived.await();
            exchange.sendResponseHeaders(202, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
