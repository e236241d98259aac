package dev.gieok.standalone.qdrant.search;

import dev.gieok.standalone.qdrant.index.PointReader;
import dev.gieok.standalone.qdrant.point.PointKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;

/** Looks at every candidate and keeps the best; exact, since it skips none. */
final class Scan {
    private static final Comparator<Kept> WORST_FIRST =
            Comparator.comparingDouble(Kept::goodness).thenComparing(Kept::doc, Comparator.reverseOrder());

    private final PriorityQueue<Kept> best = new PriorityQueue<>(WORST_FIRST);
    private final int limit;

    private Scan(int limit) {
        this.limit = limit;
    }

    private record Kept(int doc, double goodness) {}

    /** A document that is among the best. */
    record Found(int doc, PointKey key, double goodness) {}

    /** Best first; equally good ones by their id, so that an answer does not depend on the order of segments. */
    static List<Found> best(
            List<LeafReaderContext> leaves, Candidates candidates, Scoring scoring, int limit, PointReader points)
            throws IOException {
        Scan scan = new Scan(limit);
        for (LeafReaderContext leaf : leaves) {
            Optional<DocIdSetIterator> docs = candidates.in(leaf);
            if (docs.isPresent()) {
                scan.look(docs.get(), scoring.in(leaf), leaf.docBase);
            }
        }
        List<Found> found = new ArrayList<>();
        for (Kept kept : scan.best) {
            found.add(new Found(kept.doc(), points.key(kept.doc()), kept.goodness()));
        }
        found.sort(Comparator.comparingDouble(Found::goodness).reversed().thenComparing(Found::key));
        return found;
    }

    private void look(DocIdSetIterator docs, Scoring.InLeaf scoring, int base) throws IOException {
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            double goodness = scoring.goodness(doc);
            boolean full = best.size() == limit;
            if (Double.isNaN(goodness) || (full && goodness <= best.element().goodness())) {
                continue;
            }
            if (full) {
                best.remove();
            }
            best.add(new Kept(base + doc, goodness));
        }
    }
}
