package dev.gieok.memory.memories;

import dev.gieok.contracts.id.FactId;

/** One version of a fact as a store holds it: base64 of what only its person's keys open. */
public record SealedFact(FactId factId, int version, String sealed) {
    @Override
    public String toString() {
        return "SealedFact[" + factId + "#" + version + "]";
    }
}
