package dev.gieok.standalone.qdrant;

import dev.gieok.standalone.qdrant.catalogue.Catalogue;
import dev.gieok.standalone.qdrant.catalogue.Storage;
import dev.gieok.standalone.qdrant.protocol.QdrantServer;
import dev.gieok.standalone.qdrant.refusal.DiskSpace;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;

/** The whole server inside this process. Closing it loses nothing that was acknowledged. */
public final class EmbeddedQdrant implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    private final Catalogue catalogue;
    private final QdrantServer server;

    private EmbeddedQdrant(Catalogue catalogue, QdrantServer server) {
        this.catalogue = catalogue;
        this.server = server;
    }

    /** Serves on the loopback address when it returns. The port 0 takes a free one. */
    public static EmbeddedQdrant start(Path data, int port) throws IOException {
        return start(data, new InetSocketAddress(LOOPBACK, port), FSDirectory::open);
    }

    static EmbeddedQdrant start(Path data, InetSocketAddress address, Storage storage) throws IOException {
        Catalogue catalogue = Catalogue.open(data, storage);
        try {
            return new EmbeddedQdrant(catalogue, new QdrantServer(catalogue, DiskSpace.of(data), address));
        } catch (IOException | RuntimeException failure) {
            catalogue.close();
            throw failure;
        }
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() throws IOException {
        server.close();
        catalogue.close();
    }
}
