package dev.gieok.standalone.qdrant.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/** How good a document is. */
@FunctionalInterface
interface Scoring {
    /** A document that has no score. */
    double NONE = Double.NaN;

    InLeaf in(LeafReaderContext leaf) throws IOException;

    /** Asked for ascending documents of one segment. */
    @FunctionalInterface
    interface InLeaf {
        /** The higher the better, or {@link #NONE}. */
        double goodness(int doc) throws IOException;
    }
}
