package dev.gieok.gateway.adapter.memory;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.MemoryPage;
import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.gateway.memories.Memories;
import dev.gieok.gateway.memories.MemoryFilter;
import dev.gieok.platform.event.EventJson;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Memories by HTTP. */
@Singleton
public class HttpMemories implements Memories {
    private final MemoryApi api;
    private final MemoryCalls calls;

    public HttpMemories(@RestClient MemoryApi api, MemoryCalls calls) {
        this.api = api;
        this.calls = calls;
    }

    @Override
    public MemoryPage list(PersonId person, MemoryFilter filter) {
        return calls.always(() -> api.memories(
                person.value(),
                name(filter.kind()),
                name(filter.status()),
                text(filter.asOf()),
                text(filter.validAt()),
                filter.limit(),
                filter.cursor()));
    }

    @Override
    public MemoryPage search(PersonId person, RecallRequest request) {
        return calls.always(() -> api.search(person.value(), request));
    }

    @Override
    public Optional<Memory> find(PersonId person, FactId fact) {
        return calls.maybe(() -> api.memory(person.value(), fact.value()));
    }

    @Override
    public Optional<MemoryPage> history(PersonId person, FactId fact) {
        return calls.maybe(() -> api.history(person.value(), fact.value()));
    }

    @Override
    public boolean isProjected(PersonId person, FactId fact, int version, Duration atMost) {
        return arrived(() -> api.projected(person.value(), fact.value(), version, null, atMost.toMillis()));
    }

    @Override
    public boolean isGone(PersonId person, FactId fact, Duration atMost) {
        return arrived(() -> api.projected(person.value(), fact.value(), null, true, atMost.toMillis()));
    }

    private boolean arrived(Supplier<Response> call) {
        return calls.always(() -> {
            try (Response response = call.get()) {
                return response.getStatus() == Response.Status.NO_CONTENT.getStatusCode();
            } catch (WebApplicationException e) {
                if (e.getResponse().getStatus() == Response.Status.REQUEST_TIMEOUT.getStatusCode()) {
                    return false;
                }
                throw e;
            }
        });
    }

    /** An enum constant as JSON names it. */
    private static @Nullable String name(@Nullable Enum<?> constant) {
        JsonNode json = EventJson.mapper().valueToTree(constant);
        return json.isNull() ? null : json.asText();
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
