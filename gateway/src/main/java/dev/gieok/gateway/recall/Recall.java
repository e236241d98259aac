package dev.gieok.gateway.recall;

import dev.gieok.contracts.http.Graph;
import dev.gieok.contracts.http.GraphRequest;
import dev.gieok.contracts.http.MomentsRequest;
import dev.gieok.contracts.http.MomentsResult;
import dev.gieok.contracts.http.Profile;
import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.id.PersonId;

/** What memory finds. Every call refuses with `memory-unavailable` when it does not answer. */
public interface Recall {
    RecallResult recall(PersonId person, RecallRequest request);

    Profile profile(PersonId person);

    Graph graph(PersonId person, GraphRequest request);

    MomentsResult moments(PersonId person, MomentsRequest request);
}
