package dev.gieok.standalone.qdrant.search;

import dev.gieok.standalone.qdrant.filter.Fields;
import dev.gieok.standalone.qdrant.point.StoredVector.Sparse;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/**
 * The `idf` modifier: a query's index weighs the more, the fewer vectors have it. Counted anew for every query, over all
 * points of the collection, as Qdrant does, whatever the filter.
 */
final class Rarity {
    private final int[] indices;
    private final int[] holding;
    private int vectors;

    private Rarity(int[] indices) {
        this.indices = indices;
        this.holding = new int[indices.length];
    }

    static Sparse weighed(Sparse query, String vector, List<LeafReaderContext> leaves) throws IOException {
        Rarity rarity = new Rarity(query.indices());
        for (LeafReaderContext leaf : leaves) {
            rarity.count(leaf, vector);
        }
        float[] weights = query.weights().clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= (float) rarity.of(i);
        }
        return new Sparse(query.indices(), weights);
    }

    private double of(int i) {
        return Math.log((vectors - holding[i] + 0.5) / (holding[i] + 0.5) + 1);
    }

    private void count(LeafReaderContext leaf, String vector) throws IOException {
        BinaryDocValues stored = DocValues.getBinary(leaf.reader(), Fields.vector(vector));
        Bits live = leaf.reader().getLiveDocs();
        while (stored.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(stored.docID())) {
                vectors++;
                count(Sparse.of(stored.binaryValue()).indices());
            }
        }
    }

    /** Both sides are sorted. */
    private void count(int[] stored) {
        int j = 0;
        for (int i = 0; i < indices.length; i++) {
            while (j < stored.length && Integer.compareUnsigned(stored[j], indices[i]) < 0) {
                j++;
            }
            if (j < stored.length && stored[j] == indices[i]) {
                holding[i]++;
            }
        }
    }
}
