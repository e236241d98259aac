package dev.gieok.standalone.qdrant;

import io.qdrant.client.QdrantClient;
import io.qdrant.client.QdrantGrpcClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The servers that are held to the contract, each with one client that all tests share. */
final class Target {
    private Target() {}

    static QdrantClient embedded() {
        return Embedded.CLIENT;
    }

    /** The REST interface of the same server. */
    static RestClient embeddedRest() {
        return Embedded.REST;
    }

    /** The one that {@code QDRANT_REST_URL} names. */
    static RestClient realRest() {
        return new RestClient(URI.create(Objects.requireNonNull(System.getenv("QDRANT_REST_URL"))));
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
        private static final EmbeddedQdrant SERVER = started();
        static final QdrantClient CLIENT = clientOf("127.0.0.1", SERVER.port());
        static final RestClient REST = new RestClient(
                URI.create("http://127.0.0.1:" + SERVER.restPort().orElseThrow()));

        private static EmbeddedQdrant started() {
            try {
                Path data = Files.createTempDirectory("qdrant-contract");
                EmbeddedQdrant server = EmbeddedQdrant.start(data, 0, 0);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, data)));
                return server;
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
