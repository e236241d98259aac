package dev.gieok.memory.adapter.qdrant;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.erasure.PersonalStore;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.grpc.Common.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All points of a person, in every collection: those of older generations too, and of one that is being rebuilt. */
public final class QdrantPersons implements PersonalStore {
    private final QdrantStore store;
    private final String prefix;

    public QdrantPersons(QdrantStore store, String prefix) {
        this.store = store;
        this.prefix = prefix;
    }

    @Override
    public String name() {
        return "qdrant";
    }

    @Override
    public Map<String, Long> count(PersonId person) {
        Filter filter = TenantFilters.of(person).build();
        List<String> collections = collections();
        List<Long> found = store.call("count person", client -> {
            List<ListenableFuture<Long>> counting = new ArrayList<>();
            collections.forEach(collection -> counting.add(client.countAsync(collection, filter, true)));
            return Futures.allAsList(counting);
        });
        Map<String, Long> counts = new TreeMap<>();
        for (int i = 0; i < collections.size(); i++) {
            if (found.get(i) > 0) {
                counts.put(collections.get(i), found.get(i));
            }
        }
        return counts;
    }

    @Override
    public void empty(PersonId person) {
        Filter filter = TenantFilters.of(person).build();
        collections()
                .forEach(collection -> store.call("erase person", client -> client.deleteAsync(collection, filter)));
    }

    private List<String> collections() {
        return store.call("list collections", QdrantClient::listCollectionsAsync).stream()
                .filter(name -> name.startsWith(prefix))
                .toList();
    }
}
