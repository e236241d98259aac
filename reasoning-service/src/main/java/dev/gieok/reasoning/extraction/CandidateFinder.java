package dev.gieok.reasoning.extraction;

import dev.gieok.reasoning.understanding.Extraction;
import dev.gieok.reasoning.understanding.Utterance;

/** Adds to what the rules found. Never fails: where it cannot add anything, the rules stand alone. */
@FunctionalInterface
public interface CandidateFinder {
    /** @param acquaintances asked for only by a finder that must hide them from somebody */
    Finding find(Utterance utterance, Extraction byRules, Acquaintances acquaintances);

    /** The rules alone. */
    static CandidateFinder none() {
        return (utterance, byRules, acquaintances) -> new Finding(byRules, "rules");
    }
}
