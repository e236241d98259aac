package dev.gieok.standalone.qdrant.search;

import dev.gieok.standalone.qdrant.filter.MatchingDocs;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** The documents a scan looks at, segment by segment. */
@FunctionalInterface
interface Candidates {
    Optional<DocIdSetIterator> in(LeafReaderContext leaf) throws IOException;

    static Candidates matching(IndexSearcher searcher, Query query) throws IOException {
        MatchingDocs docs = MatchingDocs.of(searcher, query);
        return docs::in;
    }

    /** Those that a stage before has found; ascending. */
    static Candidates listed(int[] docs) {
        return leaf -> {
            int from = firstFrom(docs, leaf.docBase);
            int to = firstFrom(docs, leaf.docBase + leaf.reader().maxDoc());
            return from == to ? Optional.empty() : Optional.of(new Listed(docs, from, to, leaf.docBase));
        };
    }

    private static int firstFrom(int[] docs, int least) {
        int at = Arrays.binarySearch(docs, least);
        return at < 0 ? -at - 1 : at;
    }
}
