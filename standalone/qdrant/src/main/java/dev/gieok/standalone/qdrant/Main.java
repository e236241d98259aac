package dev.gieok.standalone.qdrant;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.FSDirectory;

/** Runs the server until it is told to stop. Says where it serves, in a line for each interface, and nothing else while all is well. */
public final class Main {
    private static final int CANNOT_START = 1;

    /** Kept here: the JDK forgets the level of a logger that nobody holds. */
    private static final Logger VECTORIZATION = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        quieten();
        try {
            Settings settings = Settings.read();
            EmbeddedQdrant server = EmbeddedQdrant.start(
                    settings.data(), settings.address(), settings.restAddress(), FSDirectory::open);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
            String host = settings.address().getHostString();
            server.restPort()
                    .ifPresent(port -> System.out.println("qdrant-protocol REST interface on " + host + ":" + port));
            System.out.println("qdrant-protocol server ready on " + host + ":" + server.port());
        } catch (IOException | IllegalArgumentException failure) {
            System.err.println("qdrant-protocol server cannot start: " + failure.getMessage());
            System.exit(CANNOT_START);
        }
        new CountDownLatch(1).await();
    }

    /** Lucene and gRPC greet on start, and netty makes the JVM warn about tricks that a loopback server can do without. */
    private static void quieten() {
        Logger.getLogger("").setLevel(Level.WARNING);
        VECTORIZATION.setLevel(Level.SEVERE);
        System.setProperty("io.grpc.netty.shaded.io.netty.noUnsafe", "true");
        System.setProperty("io.grpc.netty.shaded.io.netty.transport.noNative", "true");
    }

    private static void stop(EmbeddedQdrant server) {
        try {
            server.close();
        } catch (IOException failure) {
            System.err.println("qdrant-protocol server did not close cleanly: " + failure.getMessage());
        }
    }
}
