package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Passage;
import java.util.List;

/**
 * What an utterance might teach, and the pieces of it that teach nothing; every clause is in one of the two.
 *
 * @param language `en` or `ko`, of the whole
 */
public record Extraction(String language, List<Candidate> candidates, List<Passage> passages) {

    @Override
    public String toString() {
        return "Extraction[" + candidates.size() + " candidates, " + passages.size() + " passages]";
    }
}
