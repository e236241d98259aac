package dev.gieok.memory.erasure;

import dev.gieok.contracts.id.PersonId;
import java.util.Map;

/**
 * A store that holds things of persons, under their pseudonym. Needs none of their keys. Every method throws
 * `RetriableException` when the store is away.
 */
public interface PersonalStore {
    /** As certificates call it. */
    String name();

    /** What is there now: kind to how many; kinds without any are left out. */
    Map<String, Long> count(PersonId person);

    /** Removes all of it; what comes later is not this call's. */
    void empty(PersonId person);
}
