package dev.gieok.standalone.qdrant.rest;

import com.sun.net.httpserver.HttpServer;
import dev.gieok.standalone.qdrant.protocol.Services;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The REST interface: the JDK's HTTP server, a virtual thread for each request. */
public final class RestServer implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 300;

    static {
        // Otherwise the server waits up to 40 ms for more to send.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // A body that never ends would keep its room from all others; in seconds.
        System.setProperty("sun.net.httpserver.maxReqTime", "60");
    }

    private final HttpServer server;
    private final ExecutorService threads;

    /** Serves when it returns. The port 0 takes a free one. */
    public RestServer(Services services, InetSocketAddress address) throws IOException {
        server = HttpServer.create(address, 0);
        threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("rest-", 0).factory());
        server.createContext("/", new Exchanges(Routes.over(services)));
        server.setExecutor(threads);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Who still waits for an answer is cut off, and was not told that anything was written. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
        try {
            threads.awaitTermination(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
