package dev.gieok.contracts.http;

import java.util.Map;

/**
 * How observations, facts and media stand in the stores; who is not named is not known there.
 *
 * @param observations id to what came of it
 * @param facts and media: id to how it stands
 */
public record Standing(Map<String, Outcome> observations, Map<String, Presence> facts, Map<String, Presence> media) {

    /** What came of an observation. */
    public enum Outcome {
        PENDING,
        LEARNT,
        /** Kept as a note that no rule could place. */
        REVIEW,
        DISCARDED,
        FAILED
    }

    /** Whether a thing is there. */
    public enum Presence {
        HERE,
        /** Here, as a note that no rule could place. */
        UNSORTED,
        FORGOTTEN
    }
}
