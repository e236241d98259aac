package dev.gieok.memory.memories;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Facts as the projector has written them, one person's at a time. */
public interface FactArchive {
    Optional<SealedFact> find(PersonId person, FactId factId);

    /** All versions, newest first. */
    List<Version> versions(PersonId person, FactId factId);

    /** A version, and when it became what is believed. */
    record Version(SealedFact fact, Instant believedFrom) {}

    /** The versions that were believed at a time, of these facts. */
    List<SealedFact> believedAt(PersonId person, Collection<FactId> factIds, Instant asOf);

    /** Latest recorded first. */
    List<SealedFact> list(PersonId person, MemoryFilter filter);

    /** Active facts of the kinds that a profile is made of, the most important first. */
    List<SealedFact> profile(PersonId person, int limit);

    /** Whether the fact was there and is gone from every store. */
    boolean isForgotten(PersonId person, FactId factId);
}
