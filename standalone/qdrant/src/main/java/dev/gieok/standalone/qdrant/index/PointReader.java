package dev.gieok.standalone.qdrant.index;

import dev.gieok.standalone.qdrant.filter.Fields;
import dev.gieok.standalone.qdrant.point.Payloads;
import dev.gieok.standalone.qdrant.point.Point;
import dev.gieok.standalone.qdrant.point.PointKey;
import dev.gieok.standalone.qdrant.point.StoredVector;
import dev.gieok.standalone.qdrant.vector.VectorSpaces;
import io.qdrant.client.grpc.JsonWithInt.Value;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads single points out of one snapshot of the index. Not for more than one thread. */
public final class PointReader {
    /** No document holds the point. */
    public static final int NONE = -1;

    private final List<LeafReaderContext> leaves;
    private final VectorSpaces spaces;
    private final @Nullable TermsEnum[] ids;
    private @Nullable PostingsEnum postings;

    public PointReader(IndexReader reader, VectorSpaces spaces) {
        this.leaves = reader.leaves();
        this.spaces = spaces;
        this.ids = new TermsEnum[leaves.size()];
    }

    /** The document of the point, or {@link #NONE}. */
    public int find(PointKey key) throws IOException {
        BytesRef id = key.bytes();
        for (int i = 0; i < ids.length; i++) {
            TermsEnum terms = ids(i);
            if (terms != null && terms.seekExact(id)) {
                LeafReaderContext leaf = leaves.get(i);
                Bits live = leaf.reader().getLiveDocs();
                postings = terms.postings(postings, PostingsEnum.NONE);
                for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                    if (live == null || live.get(doc)) {
                        return leaf.docBase + doc;
                    }
                }
            }
        }
        return NONE;
    }

    public Optional<Point> load(PointKey key) throws IOException {
        int doc = find(key);
        return doc == NONE ? Optional.empty() : Optional.of(new Point(key, payload(doc), vectors(doc, spaces.names())));
    }

    public PointKey key(int doc) throws IOException {
        return PointKey.of(bytes(doc, Fields.ID).orElseThrow());
    }

    public long version(int doc) throws IOException {
        LeafReaderContext leaf = leafOf(doc);
        NumericDocValues versions = DocValues.getNumeric(leaf.reader(), Fields.VERSION);
        return versions.advanceExact(doc - leaf.docBase) ? versions.longValue() : 0;
    }

    public Map<String, Value> payload(int doc) throws IOException {
        return bytes(doc, Fields.PAYLOAD).map(Payloads::of).orElse(Map.of());
    }

    /** Those of the named vectors that the point has. */
    public Map<String, StoredVector> vectors(int doc, Set<String> names) throws IOException {
        Map<String, StoredVector> found = new HashMap<>();
        for (String name : names) {
            bytes(doc, Fields.vector(name)).ifPresent(bytes -> found.put(name, spaces.read(name, bytes)));
        }
        return found;
    }

    private Optional<BytesRef> bytes(int doc, String field) throws IOException {
        LeafReaderContext leaf = leafOf(doc);
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
        return values.advanceExact(doc - leaf.docBase) ? Optional.of(values.binaryValue()) : Optional.empty();
    }

    /** Opened when first asked for: most readers look up no id. */
    private @Nullable TermsEnum ids(int leaf) throws IOException {
        if (ids[leaf] == null) {
            Terms terms = leaves.get(leaf).reader().terms(Fields.ID);
            ids[leaf] = terms == null ? null : terms.iterator();
        }
        return ids[leaf];
    }

    private LeafReaderContext leafOf(int doc) {
        return leaves.get(ReaderUtil.subIndex(doc, leaves));
    }
}
