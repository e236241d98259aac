package dev.gieok.memory.observations;

import dev.gieok.contracts.memory.Decision;
import java.util.List;

/** The decisions about an observation, as they are sealed into the store. */
public record SealedDecisions(List<Decision> decisions) {
    public static String context(String observationId) {
        return "decisions " + observationId;
    }

    @Override
    public String toString() {
        return "SealedDecisions";
    }
}
