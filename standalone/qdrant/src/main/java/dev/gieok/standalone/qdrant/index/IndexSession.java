package dev.gieok.standalone.qdrant.index;

import dev.gieok.standalone.qdrant.filter.Fields;
import dev.gieok.standalone.qdrant.filter.FilterQuery;
import dev.gieok.standalone.qdrant.filter.MatchingDocs;
import dev.gieok.standalone.qdrant.point.Point;
import dev.gieok.standalone.qdrant.point.PointKey;
import dev.gieok.standalone.qdrant.vector.VectorSpaces;
import io.qdrant.client.grpc.Common.Filter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;

/**
 * An open writer with a view on what it has written so far, committed or not. Used by the writer thread alone; after
 * an exception it is closed and a new one begins at the last commit.
 */
final class IndexSession implements AutoCloseable {
    private static final String SEQUENCE = "sequence";

    private final VectorSpaces spaces;
    private final IndexWriter writer;
    /** Written since {@link #view} was taken; empty for a deleted point. */
    private final Map<PointKey, Optional<Point>> pending = new HashMap<>();

    private DirectoryReader view;
    private PointReader points;
    private long sequence;

    private IndexSession(Directory directory, VectorSpaces spaces, boolean merges) throws IOException {
        this.spaces = spaces;
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setCommitOnClose(false)
                        .setRAMBufferSizeMB(16)
                        // A commit has callers waiting; merges have not.
                        .setMaxFullFlushMergeWaitMillis(0)
                        .setMergePolicy(merges ? new TieredMergePolicy() : NoMergePolicy.INSTANCE)
                        .setMergeScheduler(new QuietMergeScheduler()));
        try {
            for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
                if (entry.getKey().equals(SEQUENCE)) {
                    sequence = Long.parseLong(entry.getValue());
                }
            }
            view = DirectoryReader.open(writer);
            points = new PointReader(view, spaces);
        } catch (IOException | RuntimeException failure) {
            writer.rollback();
            throw failure;
        }
    }

    static IndexSession open(Directory directory, VectorSpaces spaces, boolean merges) throws IOException {
        return new IndexSession(directory, spaces, merges);
    }

    /** From the next commit on. */
    void merge() {
        writer.getConfig().setMergePolicy(new TieredMergePolicy());
    }

    long nextSequence() {
        return ++sequence;
    }

    void put(PointDocument document, long version) throws IOException {
        writer.updateDocument(document.term(), document.numbered(version));
        pending.put(document.point().key(), Optional.of(document.point()));
    }

    void remove(PointKey key) throws IOException {
        writer.deleteDocuments(new Term(Fields.ID, key.bytes()));
        pending.put(key, Optional.empty());
    }

    Optional<Point> find(PointKey key) throws IOException {
        Optional<Point> written = pending.get(key);
        return written == null ? points.load(key) : written;
    }

    List<PointKey> matching(Filter filter) throws IOException {
        refresh();
        IndexSearcher searcher = new IndexSearcher(view);
        List<PointKey> keys = new ArrayList<>();
        MatchingDocs.forEach(searcher, FilterQuery.of(filter), doc -> keys.add(points.key(doc)));
        return keys;
    }

    /** Everything so far is on the disk when this returns. */
    void commit() throws IOException {
        writer.setLiveCommitData(Map.of(SEQUENCE, Long.toString(sequence)).entrySet());
        writer.commit();
        refresh();
    }

    /** What readers may see after a {@link #commit}; the caller owns one reference of it. */
    DirectoryReader shareView() {
        view.incRef();
        return view;
    }

    @Override
    public void close() throws IOException {
        try {
            view.close();
        } finally {
            writer.rollback();
        }
    }

    private void refresh() throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(view, writer);
        if (newer != null) {
            view.close();
            view = newer;
            points = new PointReader(view, spaces);
        }
        pending.clear();
    }
}
