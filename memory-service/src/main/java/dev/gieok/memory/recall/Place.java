package dev.gieok.memory.recall;

import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.memories.Times;
import dev.gieok.platform.person.PersonKeys;
import java.util.Optional;

/**
 * Where in a conversation a fact was first said.
 *
 * @param session keyed hash of the conversation
 * @param recordedAt epoch milliseconds at which it came in: what orders the turns, since a conversation that was brought
 *     in later may give one time to all of them
 * @param verbatim whether the fact is the turn itself, word for word
 */
public record Place(String session, long recordedAt, boolean verbatim) {
    /** Empty when it was said in no conversation. */
    public static Optional<Place> of(PersonKeys keys, Fact fact) {
        return fact.evidence().stream()
                .findFirst()
                .map(Evidence::sessionId)
                .map(session -> new Place(
                        keys.hash().hex("session", session.value()),
                        Times.millis(fact.recordedAt()),
                        fact.kind() == Kind.EPISODE));
    }
}
