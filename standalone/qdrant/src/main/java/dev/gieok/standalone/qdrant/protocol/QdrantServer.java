package dev.gieok.standalone.qdrant.protocol;

import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.protobuf.services.HealthStatusManager;
import io.qdrant.client.grpc.CollectionsGrpc;
import io.qdrant.client.grpc.PointsGrpc;
import io.qdrant.client.grpc.QdrantGrpc;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The gRPC server with the services of the protocol and gRPC's own health service. */
public final class QdrantServer implements AutoCloseable {
    private static final int LARGEST_MESSAGE = 64 << 20;
    /** Bounds what waits in memory; a client that wants more at once waits on its side. */
    private static final int MOST_CALLS_PER_CONNECTION = 32;

    private static final int THREADS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    private static final long PATIENCE_MILLIS = 500;
    private static final long SHORTEST_KEEP_ALIVE_SECONDS = 5;

    private final Server server;
    private final ExecutorService threads;
    private final HealthStatusManager health = new HealthStatusManager();

    /** Serves when it returns. The port 0 takes a free one. */
    public QdrantServer(Services services, InetSocketAddress address) throws IOException {
        threads = Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().daemon().name("grpc-", 0).factory());
        server = NettyServerBuilder.forAddress(address)
                .executor(threads)
                .maxInboundMessageSize(LARGEST_MESSAGE)
                .permitKeepAliveTime(SHORTEST_KEEP_ALIVE_SECONDS, TimeUnit.SECONDS)
                .permitKeepAliveWithoutCalls(true)
                .maxConcurrentCallsPerConnection(MOST_CALLS_PER_CONNECTION)
                .addService(QdrantGrpc.bindService(services.health()))
                .addService(CollectionsGrpc.bindService(services.collections()))
                .addService(PointsGrpc.bindService(services.points()))
                .addService(health.getHealthService())
                .build();
        try {
            server.start();
        } catch (IOException inUse) {
            threads.shutdown();
            throw inUse;
        }
    }

    public int port() {
        return server.getPort();
    }

    /** Lets calls that run come to their end for a short while. */
    @Override
    public void close() {
        health.enterTerminalState();
        server.shutdown();
        try {
            if (!server.awaitTermination(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                server.shutdownNow();
                server.awaitTermination(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            server.shutdownNow();
        }
        threads.shutdown();
    }
}
