package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.contracts.memory.Passage;
import java.util.List;

/**
 * What an utterance might teach, and the pieces of it that teach nothing; every clause is in one of the two.
 *
 * @param language `en` or `ko`, of the whole
 * @param closings what it puts out of date, before what it teaches is placed
 */
public record Extraction(String language, List<Candidate> candidates, List<Closing> closings, List<Passage> passages) {

    /** One that puts nothing out of date. */
    public Extraction(String language, List<Candidate> candidates, List<Passage> passages) {
        this(language, candidates, List.of(), passages);
    }

    /** Whether memory may be another for it. */
    public boolean tells() {
        return !candidates.isEmpty() || !closings.isEmpty();
    }

    @Override
    public String toString() {
        return "Extraction[" + candidates.size() + " candidates, " + passages.size() + " passages]";
    }
}
