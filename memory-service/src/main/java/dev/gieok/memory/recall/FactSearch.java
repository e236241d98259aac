package dev.gieok.memory.recall;

import dev.gieok.contracts.id.PersonId;
import java.util.Collection;

/** The vector index as recall asks it, one person's facts at a time. */
public interface FactSearch {
    FactHits search(PersonId person, FactQuery query);

    Frequencies frequencies(PersonId person, Collection<Long> terms);

    /** Whether vectors of this model can be compared with what is stored. */
    boolean speaks(String model);
}
