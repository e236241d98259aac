package dev.gieok.memory.recall;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the vector store.
 *
 * @param dense null when there is no vector of the right model
 * @param only which facts, in their latest version; not heeded where another version is asked for
 * @param limit of each signal
 */
@SuppressWarnings("ArrayRecordComponent")
public record FactQuery(float @Nullable [] dense, LexicalVector lexical, TimeView time, Only only, int limit) {
    @Override
    public String toString() {
        return "FactQuery[" + lexical + "]";
    }
}
