package dev.gieok.standalone.qdrant.vector;

import dev.gieok.standalone.qdrant.point.StoredVector.Sparse;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Brings the numbers of a message into arrays, and refuses those that no comparison can use. */
final class Numbers {
    private Numbers() {}

    static float[] finite(List<Float> values) {
        float[] array = new float[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
            if (!Float.isFinite(array[i])) {
                throw Refusal.invalid("a vector holds a number that is not finite");
            }
        }
        return array;
    }

    static Sparse sorted(List<Integer> indices, List<Float> weights) {
        if (indices.size() != weights.size()) {
            throw Refusal.invalid("a sparse vector needs as many values as indices");
        }
        float[] given = finite(weights);
        int[] order = IntStream.range(0, given.length)
                .boxed()
                .sorted(Comparator.comparing(i -> Integer.toUnsignedLong(indices.get(i))))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] sortedIndices = new int[order.length];
        float[] sortedWeights = new float[order.length];
        for (int i = 0; i < order.length; i++) {
            sortedIndices[i] = indices.get(order[i]);
            sortedWeights[i] = given[order[i]];
            if (i > 0 && sortedIndices[i] == sortedIndices[i - 1]) {
                throw Refusal.invalid("the indices of a sparse vector must be unique");
            }
        }
        return new Sparse(sortedIndices, sortedWeights);
    }
}
