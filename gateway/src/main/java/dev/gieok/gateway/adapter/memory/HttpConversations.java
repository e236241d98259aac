package dev.gieok.gateway.adapter.memory;

import dev.gieok.contracts.http.AnswerRecord;
import dev.gieok.contracts.http.ObservationView;
import dev.gieok.contracts.http.SessionPage;
import dev.gieok.contracts.http.SessionView;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.gateway.chat.Answers;
import dev.gieok.gateway.observations.Observations;
import dev.gieok.gateway.sessions.Sessions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Answers, observations and sessions by HTTP: what was said, and what became of it. */
@Singleton
public class HttpConversations implements Answers, Observations, Sessions {
    private final MemoryApi api;
    private final MemoryCalls calls;

    public HttpConversations(@RestClient MemoryApi api, MemoryCalls calls) {
        this.api = api;
        this.calls = calls;
    }

    @Override
    public Optional<AnswerRecord> find(PersonId person, AnswerId answer) {
        return calls.maybe(() -> api.answer(person.value(), answer.value()));
    }

    @Override
    public Optional<ObservationView> find(PersonId person, ObservationId observation, Duration atMost) {
        return calls.maybe(() -> api.observation(person.value(), observation.value(), atMost.toMillis()));
    }

    @Override
    public SessionPage list(PersonId person, int limit, @Nullable String cursor) {
        return calls.always(() -> api.sessions(person.value(), limit, cursor));
    }

    @Override
    public Optional<SessionView> find(PersonId person, SessionId session) {
        return calls.maybe(() -> api.session(person.value(), session.value()));
    }
}
