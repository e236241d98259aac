package dev.gieok.standalone.qdrant.index;

import dev.gieok.standalone.qdrant.refusal.DiskSpace;
import dev.gieok.standalone.qdrant.vector.VectorSpaces;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.store.Directory;

/** One collection's points: written durably, in groups; read from the newest committed view. */
public final class CollectionIndex implements AutoCloseable {
    private final Directory directory;
    private final VectorSpaces spaces;
    private final Snapshots snapshots = new Snapshots();
    private final Committer committer;

    /** Opens the index in the directory, which it then owns, or makes a new one. */
    public CollectionIndex(String name, Directory directory, VectorSpaces spaces, DiskSpace space) throws IOException {
        this.directory = directory;
        this.spaces = spaces;
        this.committer = new Committer(name, directory, spaces, snapshots, space);
    }

    /** Reads one view; must not keep it. */
    @FunctionalInterface
    public interface Reading<T> {
        T from(IndexReader reader, PointReader points) throws IOException;
    }

    /** Completes when all of it is on the disk and can be read, or exceptionally with a refusal. */
    public CompletableFuture<List<Receipt>> write(List<Change> changes) {
        return committer.submit(changes);
    }

    public <T> T read(Reading<T> reading) throws IOException {
        DirectoryReader view = snapshots.acquire();
        try {
            return reading.from(view, new PointReader(view, spaces));
        } finally {
            view.decRef();
        }
    }

    @Override
    public void close() throws IOException {
        committer.close();
        snapshots.close();
        directory.close();
    }
}
