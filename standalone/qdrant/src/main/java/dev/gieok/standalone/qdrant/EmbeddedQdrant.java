package dev.gieok.standalone.qdrant;

import dev.gieok.standalone.qdrant.catalogue.Catalogue;
import dev.gieok.standalone.qdrant.catalogue.Storage;
import dev.gieok.standalone.qdrant.protocol.QdrantServer;
import dev.gieok.standalone.qdrant.protocol.Services;
import dev.gieok.standalone.qdrant.refusal.DiskSpace;
import dev.gieok.standalone.qdrant.rest.RestServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.store.FSDirectory;

/** The whole server inside this process. Closing it loses nothing that was acknowledged. */
public final class EmbeddedQdrant implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    private final Catalogue catalogue;
    private final QdrantServer server;
    private final Optional<RestServer> rest;

    private EmbeddedQdrant(Catalogue catalogue, QdrantServer server, Optional<RestServer> rest) {
        this.catalogue = catalogue;
        this.server = server;
        this.rest = rest;
    }

    /** Serves on the loopback address when it returns. The port 0 takes a free one. */
    public static EmbeddedQdrant start(Path data, int port) throws IOException {
        return start(data, new InetSocketAddress(LOOPBACK, port), FSDirectory::open);
    }

    /** With the REST interface as well. */
    public static EmbeddedQdrant start(Path data, int port, int restPort) throws IOException {
        return start(
                data,
                new InetSocketAddress(LOOPBACK, port),
                Optional.of(new InetSocketAddress(LOOPBACK, restPort)),
                FSDirectory::open);
    }

    static EmbeddedQdrant start(Path data, InetSocketAddress address, Storage storage) throws IOException {
        return start(data, address, Optional.empty(), storage);
    }

    static EmbeddedQdrant start(
            Path data, InetSocketAddress address, Optional<InetSocketAddress> restAddress, Storage storage)
            throws IOException {
        Catalogue catalogue = Catalogue.open(data, storage);
        Services services = Services.over(catalogue, DiskSpace.of(data));
        Optional<RestServer> rest = Optional.empty();
        try {
            if (restAddress.isPresent()) {
                rest = Optional.of(new RestServer(services, restAddress.get()));
            }
            return new EmbeddedQdrant(catalogue, new QdrantServer(services, address), rest);
        } catch (IOException | RuntimeException failure) {
            rest.ifPresent(RestServer::close);
            catalogue.close();
            throw failure;
        }
    }

    public int port() {
        return server.port();
    }

    /** Empty without a REST interface. */
    public OptionalInt restPort() {
        return rest.map(it -> OptionalInt.of(it.port())).orElse(OptionalInt.empty());
    }

    @Override
    public void close() throws IOException {
        rest.ifPresent(RestServer::close);
        server.close();
        catalogue.close();
    }
}
