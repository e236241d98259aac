package dev.gieok.standalone.qdrant.filter;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilteredDocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** The living documents that match a query, segment by segment and in order. */
public final class MatchingDocs {
    private final Weight weight;

    private MatchingDocs(Weight weight) {
        this.weight = weight;
    }

    /** Takes a document's number within the whole index. */
    @FunctionalInterface
    public interface DocConsumer {
        void accept(int doc) throws IOException;
    }

    public static MatchingDocs of(IndexSearcher searcher, Query query) throws IOException {
        return new MatchingDocs(searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1));
    }

    public static void forEach(IndexSearcher searcher, Query query, DocConsumer consumer) throws IOException {
        MatchingDocs matching = of(searcher, query);
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            Optional<DocIdSetIterator> docs = matching.in(leaf);
            if (docs.isPresent()) {
                DocIdSetIterator iterator = docs.get();
                for (int doc = iterator.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = iterator.nextDoc()) {
                    consumer.accept(leaf.docBase + doc);
                }
            }
        }
    }

    /** Numbers within the segment. */
    public Optional<DocIdSetIterator> in(LeafReaderContext leaf) throws IOException {
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null) {
            return Optional.empty();
        }
        Bits live = leaf.reader().getLiveDocs();
        if (live == null) {
            return Optional.of(scorer.iterator());
        }
        return Optional.of(new FilteredDocIdSetIterator(scorer.iterator()) {
            @Override
            protected boolean match(int doc) {
                return live.get(doc);
            }
        });
    }
}
