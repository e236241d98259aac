package dev.gieok.gateway.memories;

import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.MemoryPage;
import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import java.time.Duration;
import java.util.Optional;

/** What is remembered, as memory shows it. Every call refuses with `memory-unavailable` when it does not answer. */
public interface Memories {
    MemoryPage list(PersonId person, MemoryFilter filter);

    MemoryPage search(PersonId person, RecallRequest request);

    Optional<Memory> find(PersonId person, FactId fact);

    /** Versions, newest first; empty for an unknown fact. */
    Optional<MemoryPage> history(PersonId person, FactId fact);

    /** Waits until this version is in every store; false when it was not in time. */
    boolean isProjected(PersonId person, FactId fact, int version, Duration atMost);

    /** Waits until the fact is gone from every store; false when it was not in time. */
    boolean isGone(PersonId person, FactId fact, Duration atMost);
}
