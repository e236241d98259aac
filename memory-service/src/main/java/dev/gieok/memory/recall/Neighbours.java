package dev.gieok.memory.recall;

import dev.gieok.contracts.id.PersonId;
import java.util.Collection;
import java.util.List;

/** The graph as recall asks it. */
public interface Neighbours {
    /** Facts about the entities of these keys, and about those related to them; nearest and most important first. */
    List<Neighbour> around(PersonId person, Collection<String> entityKeys, TimeView time, int limit);
}
