package dev.gieok.memory.erasure;

import dev.gieok.contracts.event.ErasureRequested;
import dev.gieok.contracts.id.PersonId;

/** Asks the fold; returns when Kafka has it, and throws `RetriableException` when it does not take it. */
public interface ErasureCommands {
    void request(PersonId person, ErasureRequested request);
}
