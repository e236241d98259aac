package dev.gieok.memory.erasure;

import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.id.PersonId;

/** Asks the fold to forget; done when Kafka has it. */
public interface ForgettingCommands {
    void request(PersonId person, FactForgetRequested request);
}
