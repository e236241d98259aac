package dev.gieok.contracts.event;

import dev.gieok.contracts.memory.Fact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a fact that the person brought from an export; a fact's versions come in order. On `memory.commands.v1`.
 *
 * @param fact as it stood there, under ids of here
 * @param at from when on this version was what was believed there
 * @param follows digest (`FactDigest` of the platform) of the version before it; null for the first
 * @param latest no version follows: the fact takes its place among those that hold here
 * @param origin names the memory that it comes from: facts of one memory were weighed against each other there already
 * @param importedAt when the import was asked for
 */
public record FactImported(
        Fact fact, Instant at, @Nullable String follows, boolean latest, String origin, Instant importedAt)
        implements Event {

    @Override
    public String toString() {
        return "FactImported[" + fact + "]";
    }
}
