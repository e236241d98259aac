package dev.gieok.standalone.qdrant.point;

import io.qdrant.client.grpc.Points.DenseVector;
import io.qdrant.client.grpc.Points.SparseVector;
import io.qdrant.client.grpc.Points.VectorOutput;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/** A vector as it is kept: little-endian, so that a scan reads it with one copy. */
public sealed interface StoredVector {

    BytesRef bytes();

    VectorOutput toProto();

    /** float32 each; of unit length already where the distance is cosine. */
    record Dense(float[] values) implements StoredVector {
        public static Dense of(BytesRef bytes) {
            float[] values = new float[bytes.length / Float.BYTES];
            littleEndian(bytes).asFloatBuffer().get(values);
            return new Dense(values);
        }

        @Override
        public BytesRef bytes() {
            ByteBuffer buffer = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            buffer.asFloatBuffer().put(values);
            return new BytesRef(buffer.array());
        }

        @Override
        public VectorOutput toProto() {
            DenseVector.Builder dense = DenseVector.newBuilder();
            for (float value : values) {
                dense.addData(value);
            }
            return VectorOutput.newBuilder().setDense(dense).build();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Dense dense && Arrays.equals(values, dense.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }

    /** Indices ascending by their unsigned value, one weight each; as bytes: all indices, then all weights. */
    record Sparse(int[] indices, float[] weights) implements StoredVector {
        public static Sparse of(BytesRef bytes) {
            int size = bytes.length / (Integer.BYTES + Float.BYTES);
            int[] indices = new int[size];
            float[] weights = new float[size];
            ByteBuffer buffer = littleEndian(bytes);
            buffer.asIntBuffer().get(indices);
            buffer.position(buffer.position() + size * Integer.BYTES);
            buffer.asFloatBuffer().get(weights);
            return new Sparse(indices, weights);
        }

        @Override
        public BytesRef bytes() {
            ByteBuffer buffer = ByteBuffer.allocate(indices.length * (Integer.BYTES + Float.BYTES))
                    .order(ByteOrder.LITTLE_ENDIAN);
            for (int index : indices) {
                buffer.putInt(index);
            }
            for (float weight : weights) {
                buffer.putFloat(weight);
            }
            return new BytesRef(buffer.array());
        }

        @Override
        public VectorOutput toProto() {
            SparseVector.Builder sparse = SparseVector.newBuilder();
            for (int i = 0; i < indices.length; i++) {
                sparse.addIndices(indices[i]).addValues(weights[i]);
            }
            return VectorOutput.newBuilder().setSparse(sparse).build();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Sparse sparse
                    && Arrays.equals(indices, sparse.indices)
                    && Arrays.equals(weights, sparse.weights);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(indices) + Arrays.hashCode(weights);
        }
    }

    private static ByteBuffer littleEndian(BytesRef bytes) {
        return ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
