package dev.gieok.memory.recall;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.memories.SealedFact;
import java.util.Collection;
import java.util.List;

/** The vector index as recall asks it, one person's facts at a time. */
public interface FactSearch {
    FactHits search(PersonId person, FactQuery query);

    /**
     * What was said next after each of these places, in their order: nothing where the conversation ended. After a turn
     * that is there word for word comes the next such turn, after another fact whatever comes next.
     */
    List<List<SealedFact>> following(PersonId person, List<Place> places, TimeView time);

    Frequencies frequencies(PersonId person, Collection<Long> terms);

    /** Whether vectors of this model can be compared with what is stored. */
    boolean speaks(String model);
}
