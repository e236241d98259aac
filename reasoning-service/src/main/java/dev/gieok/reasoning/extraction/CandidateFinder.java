package dev.gieok.reasoning.extraction;

import dev.gieok.reasoning.understanding.Extraction;
import dev.gieok.reasoning.understanding.Utterance;

/** Adds to what the rules found. Never fails: where it cannot add anything, the rules stand alone. */
@FunctionalInterface
public interface CandidateFinder {
    Finding find(Utterance utterance, Extraction byRules);

    /** The rules alone. */
    static CandidateFinder none() {
        return (utterance, byRules) -> new Finding(byRules, "rules");
    }
}
