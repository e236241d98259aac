package dev.gieok.gateway.sessions;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.SessionForgetRequested;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.gateway.events.Events;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.gateway.projection.AwaitingProjection;
import dev.gieok.platform.person.PersonKeys;
import java.time.Clock;

/** Forgets a conversation and what was learnt only from it. */
public final class ForgettingSessions {
    private final Sessions sessions;
    private final Events events;
    private final AwaitingProjection projection;
    private final Clock clock;

    public ForgettingSessions(Sessions sessions, Events events, AwaitingProjection projection, Clock clock) {
        this.sessions = sessions;
        this.events = events;
        this.projection = projection;
        this.clock = clock;
    }

    /** Whether it is gone from everywhere; else it soon will be. */
    public boolean forget(PersonKeys keys, SessionId session) {
        if (sessions.find(keys.person(), session).isEmpty()) {
            throw Refusal.of(ProblemCode.NOT_FOUND, "You have no session of this id.");
        }
        events.publish(Topic.MEMORY_COMMANDS, keys.person(), new SessionForgetRequested(session, clock.instant()));
        return projection.until(() -> sessions.find(keys.person(), session).isEmpty());
    }
}
