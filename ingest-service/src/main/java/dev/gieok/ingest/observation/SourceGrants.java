package dev.gieok.ingest.observation;

import dev.gieok.platform.person.PersonKeys;

/** Which sources a person allowed to write into their memory. */
public interface SourceGrants {
    boolean allows(PersonKeys keys, String source);
}
