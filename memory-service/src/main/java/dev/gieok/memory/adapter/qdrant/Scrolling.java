package dev.gieok.memory.adapter.qdrant;

import dev.gieok.contracts.id.PersonId;
import io.qdrant.client.WithPayloadSelectorFactory;
import io.qdrant.client.grpc.JsonWithInt.Value;
import io.qdrant.client.grpc.Points.RetrievedPoint;
import io.qdrant.client.grpc.Points.ScrollPoints;
import io.qdrant.client.grpc.Points.ScrollResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All points of one person in a collection, page after page. */
final class Scrolling {
    private static final int PAGE = 500;

    private Scrolling() {}

    static List<Map<String, Value>> payloads(
            QdrantStore store, String collection, PersonId person, List<String> fields) {
        ScrollPoints.Builder page = ScrollPoints.newBuilder()
                .setCollectionName(collection)
                .setFilter(TenantFilters.of(person))
                .setLimit(PAGE)
                .setWithPayload(WithPayloadSelectorFactory.include(fields));
        List<Map<String, Value>> found = new ArrayList<>();
        ScrollResponse response;
        do {
            ScrollPoints asked = page.build();
            response = store.call("scroll person", client -> client.scrollAsync(asked));
            for (RetrievedPoint point : response.getResultList()) {
                found.add(point.getPayloadMap());
            }
            page.setOffset(response.getNextPageOffset());
        } while (response.hasNextPageOffset());
        return found;
    }
}
