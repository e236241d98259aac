package dev.gieok.gateway.memories;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.event.FactRestored;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.gateway.events.Events;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.person.PersonKeys;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Edits, restores and forgets: commands the fold, then waits for the stores a while. */
public final class Changing {
    private final Memories memories;
    private final Events events;
    private final Duration patience;
    private final Clock clock;

    public Changing(Memories memories, Events events, Duration patience, Clock clock) {
        this.memories = memories;
        this.events = events;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * @param seen the version that the caller saw; empty for whichever there is
     */
    public Change edit(PersonKeys keys, FactId fact, OptionalInt seen, Edit wanted) {
        Memory before = found(keys, fact);
        int expectedVersion = seen.orElse(before.version());
        if (before.version() != expectedVersion) {
            throw stale(before.version());
        }
        Edit edit = wanted.following(before);
        edit.check(before);
        events.publish(Topic.MEMORY_COMMANDS, keys.person(), edit.of(fact, expectedVersion, clock.instant()));
        Change change = shown(keys, fact, expectedVersion + 1);
        // Of two edits of one version the fold takes the first: the second one sees the other's outcome here.
        if (change instanceof Change.Done done && !edit.shows(done.memory())) {
            throw stale(done.memory().version());
        }
        return change;
    }

    /** Undoes the update that closed this fact, or says that it still holds where that is in doubt. */
    public Change restore(PersonKeys keys, FactId fact) {
        Memory before = found(keys, fact);
        if (before.status() == FactStatus.ACTIVE && before.doubtedBy() == null) {
            throw Refusal.of(
                    ProblemCode.NOT_SUPERSEDED,
                    "Only a memory that an update has closed, or that is in doubt, can be restored.");
        }
        events.publish(Topic.MEMORY_COMMANDS, keys.person(), new FactRestored(fact, clock.instant()));
        return shown(keys, fact, before.version() + 1);
    }

    /** Whether it is gone from every store; else it soon will be. */
    public boolean forget(PersonKeys keys, FactId fact) {
        found(keys, fact);
        events.publish(Topic.MEMORY_COMMANDS, keys.person(), new FactForgetRequested(fact, clock.instant()));
        try {
            return memories.isGone(keys.person(), fact, patience);
        } catch (Refusal unavailable) {
            return false;
        }
    }

    private Change shown(PersonKeys keys, FactId fact, int version) {
        try {
            if (memories.isProjected(keys.person(), fact, version, patience)) {
                Optional<Change> done = memories.find(keys.person(), fact).map(Change.Done::new);
                return done.orElseGet(Change.Underway::new);
            }
        } catch (Refusal unavailable) {
            // The command is with Kafka; what it does will show later.
        }
        return new Change.Underway();
    }

    private Memory found(PersonKeys keys, FactId fact) {
        return memories.find(keys.person(), fact)
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "You have no memory of this id."));
    }

    private static Refusal stale(int version) {
        return Refusal.of(
                ProblemCode.STALE_VERSION,
                "The memory is at version %d now. Read it again and send its ETag as If-Match.".formatted(version));
    }
}
