package dev.gieok.standalone.qdrant.search;

import dev.gieok.standalone.qdrant.filter.Fields;
import dev.gieok.standalone.qdrant.vector.Metric;
import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;

/** Compares a dense query with the vectors in the doc values: memory-mapped, nothing kept. */
record DenseScoring(String vector, Metric metric, float[] query) implements Scoring {

    @Override
    public InLeaf in(LeafReaderContext leaf) throws IOException {
        BinaryDocValues vectors = DocValues.getBinary(leaf.reader(), Fields.vector(vector));
        return doc -> vectors.advanceExact(doc) ? metric.goodness(query, vectors.binaryValue()) : NONE;
    }
}
