package dev.gieok.standalone.qdrant.search;

import dev.gieok.standalone.qdrant.filter.Fields;
import dev.gieok.standalone.qdrant.filter.MatchingDocs;
import dev.gieok.standalone.qdrant.point.PointKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Pages through points by their ids: by the sorted terms when many match, by a heap when few do. */
public final class IdOrder {
    /** A term costs about as much as this many documents of a heap. */
    private static final int TERM_COST = 16;

    private final IndexSearcher searcher;

    public IdOrder(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The first points that match, beginning with the given id. The score of each is 1, as in Qdrant. */
    public List<Hit> page(Query query, Optional<PointKey> from, int limit) throws IOException {
        FixedBitSet matching =
                new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        MatchingDocs.forEach(searcher, query, matching::set);
        long found = matching.cardinality();
        long termsToRead = found == 0 ? Long.MAX_VALUE : limit * (matching.length() / found + 1);
        return termsToRead * TERM_COST < found ? byTerms(matching, from, limit) : byHeap(matching, from, limit);
    }

    private List<Hit> byTerms(FixedBitSet matching, Optional<PointKey> from, int limit) throws IOException {
        List<Hit> page = new ArrayList<>();
        Terms ids = MultiTerms.getTerms(searcher.getIndexReader(), Fields.ID);
        if (ids == null) {
            return page;
        }
        TermsEnum terms = ids.iterator();
        BytesRef first = from.map(PointKey::bytes).orElseGet(BytesRef::new);
        if (terms.seekCeil(first) == TermsEnum.SeekStatus.END) {
            return page;
        }
        PostingsEnum docs = null;
        for (BytesRef id = terms.term(); id != null && page.size() < limit; id = terms.next()) {
            docs = terms.postings(docs, PostingsEnum.NONE);
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if (matching.get(doc)) {
                    page.add(Hit.listed(doc, PointKey.of(id)));
                }
            }
        }
        return page;
    }

    private List<Hit> byHeap(FixedBitSet matching, Optional<PointKey> from, int limit) throws IOException {
        BytesRef first = from.map(PointKey::bytes).orElseGet(BytesRef::new);
        PriorityQueue<Entry> smallest =
                new PriorityQueue<>((one, other) -> other.id().compareTo(one.id()));
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            BinaryDocValues ids = DocValues.getBinary(leaf.reader(), Fields.ID);
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (int doc = next(matching, leaf.docBase, end); doc < end; doc = next(matching, doc + 1, end)) {
                if (!ids.advanceExact(doc - leaf.docBase)) {
                    continue;
                }
                BytesRef id = ids.binaryValue();
                boolean full = smallest.size() == limit;
                if (id.compareTo(first) < 0
                        || (full && id.compareTo(smallest.element().id()) > 0)) {
                    continue;
                }
                if (full) {
                    smallest.remove();
                }
                smallest.add(new Entry(doc, BytesRef.deepCopyOf(id)));
            }
        }
        return smallest.stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .map(entry -> Hit.listed(entry.doc(), PointKey.of(entry.id())))
                .toList();
    }

    private static int next(FixedBitSet matching, int from, int end) {
        return from < end ? matching.nextSetBit(from, end) : end;
    }

    private record Entry(int doc, BytesRef id) {}
}
