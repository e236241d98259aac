package dev.gieok.standalone.qdrant;

import io.qdrant.client.QdrantClient;
import io.qdrant.client.QdrantGrpcClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The servers that are held to the contract, each with one client that all tests share. */
final class Target {
    private Target() {}

    static QdrantClient embedded() {
        return Embedded.CLIENT;
    }

    /** The one that {@code QDRANT_URL} names. */
    static QdrantClient real() {
        return Real.CLIENT;
    }

    static QdrantClient clientOf(String host, int port) {
        return new QdrantClient(QdrantGrpcClient.newBuilder(host, port, false).build());
    }

    /** Made when first asked for, so that nobody needs a real one to run the rest. */
    private static final class Real {
        static final QdrantClient CLIENT = named(Objects.requireNonNull(System.getenv("QDRANT_URL")));

        private static QdrantClient named(String url) {
            int colon = url.lastIndexOf(':');
            return clientOf(url.substring(0, colon), Integer.parseInt(url.substring(colon + 1)));
        }
    }

    /** Lives as long as the tests' JVM. */
    private static final class Embedded {
        static final QdrantClient CLIENT = started();

        private static QdrantClient started() {
            try {
                Path data = Files.createTempDirectory("qdrant-contract");
                EmbeddedQdrant server = EmbeddedQdrant.start(data, 0);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, data)));
                return clientOf("127.0.0.1", server.port());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void end(EmbeddedQdrant server, Path data) {
            try {
                server.close();
                Folders.delete(data);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
