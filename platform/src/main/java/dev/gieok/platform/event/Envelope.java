package dev.gieok.platform.event;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * An event with what its CloudEvents attributes say.
 *
 * @param id unique per producer; part of what the payload is sealed with
 * @param replyPartition where the waiting gateway listens
 */
public record Envelope<E extends Event>(
        PersonId person, String id, Instant time, E event, Optional<Integer> replyPartition) {}
