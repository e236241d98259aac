package dev.gieok.contracts.http;

import org.jspecify.annotations.Nullable;

/**
 * One memory that was found. A note is told in what its message said beside it and still holds: its text is then longer
 * than that of the memory.
 *
 * @param answering how likely it was read as an answer to the question, from 0 to 1; null where it was not read
 */
public record RecallItem(
        Memory memory,
        double score,
        Signals signals,
        @Nullable Double answering) {
    /** One that was not read. */
    public RecallItem(Memory memory, double score, Signals signals) {
        this(memory, score, signals, null);
    }
}
