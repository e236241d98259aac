package dev.gieok.standalone.qdrant.search;

import dev.gieok.standalone.qdrant.filter.Fields;
import dev.gieok.standalone.qdrant.point.StoredVector.Sparse;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;

/** The dot product over the indices that both have; a document that shares none is not found. */
record SparseScoring(String vector, Sparse query) implements Scoring {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle FLOAT = MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);

    @Override
    public InLeaf in(LeafReaderContext leaf) throws IOException {
        BinaryDocValues vectors = DocValues.getBinary(leaf.reader(), Fields.vector(vector));
        return doc -> vectors.advanceExact(doc) ? dot(vectors.binaryValue()) : NONE;
    }

    /** Both sides are sorted by index. */
    private double dot(BytesRef stored) {
        int[] indices = query.indices();
        int size = stored.length / (Integer.BYTES + Float.BYTES);
        int weights = stored.offset + size * Integer.BYTES;
        boolean shared = false;
        float sum = 0;
        int i = 0;
        int j = 0;
        while (i < indices.length && j < size) {
            int order =
                    Integer.compareUnsigned(indices[i], (int) INT.get(stored.bytes, stored.offset + j * Integer.BYTES));
            if (order == 0) {
                shared = true;
                sum += query.weights()[i] * (float) FLOAT.get(stored.bytes, weights + j * Float.BYTES);
                i++;
                j++;
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return shared ? sum : NONE;
    }
}
