package dev.gieok.gateway.adapter.memory;

import dev.gieok.contracts.http.MediaPage;
import dev.gieok.contracts.http.MediaView;
import dev.gieok.contracts.http.MomentPage;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.gateway.media.MediaItems;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Media by HTTP. */
@Singleton
public class HttpMedia implements MediaItems {
    private final MemoryApi api;
    private final MemoryCalls calls;

    public HttpMedia(@RestClient MemoryApi api, MemoryCalls calls) {
        this.api = api;
        this.calls = calls;
    }

    @Override
    public Optional<MediaView> find(PersonId person, MediaId media) {
        return calls.maybe(() -> api.mediaItem(person.value(), media.value()));
    }

    @Override
    public MediaPage list(PersonId person, int limit, @Nullable String cursor) {
        return calls.always(() -> api.media(person.value(), limit, cursor));
    }

    @Override
    public MomentPage segments(PersonId person, MediaId media) {
        return calls.maybe(() -> api.segments(person.value(), media.value()))
                .orElseGet(() -> new MomentPage(List.of()));
    }
}
