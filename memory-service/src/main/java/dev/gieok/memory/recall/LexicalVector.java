package dev.gieok.memory.recall;

import java.util.Collection;
import java.util.Map;

/** Weights by keyed hash of a word; the hashes are unsigned 32-bit numbers. */
public record LexicalVector(Map<Long, Float> weights) {
    public LexicalVector {
        weights = Map.copyOf(weights);
    }

    public Collection<Long> terms() {
        return weights.keySet();
    }

    public boolean isEmpty() {
        return weights.isEmpty();
    }

    @Override
    public String toString() {
        return "LexicalVector[" + weights.size() + "]";
    }
}
