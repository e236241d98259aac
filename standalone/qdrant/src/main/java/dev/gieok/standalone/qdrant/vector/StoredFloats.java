package dev.gieok.standalone.qdrant.vector;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.apache.lucene.util.BytesRef;

/**
 * Compares with a vector where it lies, in its bytes. Eight sums at once keep the processor's multipliers busy, which
 * one sum does not; Lucene's own loops want a copy first and, on newer JVMs, four sums.
 */
final class StoredFloats {
    private static final VarHandle FLOAT = MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int LANES = 8;

    private StoredFloats() {}

    static float dot(float[] query, BytesRef stored) {
        byte[] bytes = stored.bytes;
        int at = stored.offset;
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
        int i = 0;
        for (; i + LANES <= query.length; i += LANES, at += LANES * Float.BYTES) {
            s0 += query[i] * (float) FLOAT.get(bytes, at);
            s1 += query[i + 1] * (float) FLOAT.get(bytes, at + 4);
            s2 += query[i + 2] * (float) FLOAT.get(bytes, at + 8);
            s3 += query[i + 3] * (float) FLOAT.get(bytes, at + 12);
            s4 += query[i + 4] * (float) FLOAT.get(bytes, at + 16);
            s5 += query[i + 5] * (float) FLOAT.get(bytes, at + 20);
            s6 += query[i + 6] * (float) FLOAT.get(bytes, at + 24);
            s7 += query[i + 7] * (float) FLOAT.get(bytes, at + 28);
        }
        for (; i < query.length; i++, at += Float.BYTES) {
            s0 += query[i] * (float) FLOAT.get(bytes, at);
        }
        return (s0 + s1 + s2 + s3) + (s4 + s5 + s6 + s7);
    }

    static float squaredDistance(float[] query, BytesRef stored) {
        int at = stored.offset;
        float sum = 0;
        for (float value : query) {
            float difference = value - (float) FLOAT.get(stored.bytes, at);
            sum += difference * difference;
            at += Float.BYTES;
        }
        return sum;
    }
}
