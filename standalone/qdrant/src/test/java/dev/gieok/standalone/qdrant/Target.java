package dev.gieok.standalone.qdrant;

import io.qdrant.client.QdrantClient;
import io.qdrant.client.QdrantGrpcClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A server to hold to the contract: ours always, a real Qdrant where {@code QDRANT_URL} (host:port of gRPC) names one. */
public record Target(String name, QdrantClient client) {
    private static final Target EMBEDDED = embedded();

    public static Stream<Target> all() {
        Optional<String> real = Optional.ofNullable(System.getenv("QDRANT_URL")).filter(url -> !url.isBlank());
        return Stream.concat(Stream.of(EMBEDDED), real.stream().map(Target::real));
    }

    static QdrantClient clientOf(String host, int port) {
        return new QdrantClient(QdrantGrpcClient.newBuilder(host, port, false).build());
    }

    private static Target real(String url) {
        int colon = url.lastIndexOf(':');
        return new Target(
                "qdrant", clientOf(url.substring(0, colon), Integer.parseInt(url.substring(colon + 1))));
    }

    private static Target embedded() {
        try {
            Path data = Files.createTempDirectory("qdrant-contract");
            // Lives as long as the tests' JVM: the classes of the contract share it.
            EmbeddedQdrant server = EmbeddedQdrant.start(data, 0);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, data)));
            return new Target("embedded", clientOf("127.0.0.1", server.port()));
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

    @Override
    public String toString() {
        return name;
    }
}
