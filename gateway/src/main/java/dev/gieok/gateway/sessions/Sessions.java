package dev.gieok.gateway.sessions;

import dev.gieok.contracts.http.SessionPage;
import dev.gieok.contracts.http.SessionView;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Conversations as memory keeps them. Every call refuses with `memory-unavailable` when it does not answer. */
public interface Sessions {
    SessionPage list(PersonId person, int limit, @Nullable String cursor);

    Optional<SessionView> find(PersonId person, SessionId session);
}
