package dev.gieok.gateway.adapter.memory;

import dev.gieok.contracts.http.Graph;
import dev.gieok.contracts.http.GraphRequest;
import dev.gieok.contracts.http.MomentsRequest;
import dev.gieok.contracts.http.MomentsResult;
import dev.gieok.contracts.http.Profile;
import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.gateway.recall.Recall;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Recall by HTTP. */
@Singleton
public class HttpRecall implements Recall {
    private final MemoryApi api;
    private final MemoryCalls calls;

    public HttpRecall(@RestClient MemoryApi api, MemoryCalls calls) {
        this.api = api;
        this.calls = calls;
    }

    @Override
    public RecallResult recall(PersonId person, RecallRequest request) {
        return calls.always(() -> api.recall(person.value(), request));
    }

    @Override
    public Profile profile(PersonId person) {
        return calls.always(() -> api.profile(person.value()));
    }

    @Override
    public Graph graph(PersonId person, GraphRequest request) {
        return calls.always(() -> api.graph(person.value(), request));
    }

    @Override
    public MomentsResult moments(PersonId person, MomentsRequest request) {
        return calls.always(() -> api.moments(person.value(), request));
    }
}
