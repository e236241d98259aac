package dev.gieok.ingest.imports;

import dev.gieok.contracts.http.Standing;
import dev.gieok.contracts.http.StandingRequest;
import dev.gieok.contracts.id.PersonId;

/** How things stand in memory. Throws {@link dev.gieok.platform.RetriableException} when it does not answer. */
public interface Standings {
    Standing of(PersonId person, StandingRequest asked);
}
