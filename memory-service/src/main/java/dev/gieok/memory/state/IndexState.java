package dev.gieok.memory.state;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.memories.SealedFact;
import java.util.List;

/** All facts of a person as the vector index holds them. */
public interface IndexState {
    /**
     * In no order.
     *
     * @throws dev.gieok.platform.RetriableException when the store is away
     */
    List<SealedFact> facts(PersonId person);
}
