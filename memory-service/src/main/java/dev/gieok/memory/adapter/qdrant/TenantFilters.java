package dev.gieok.memory.adapter.qdrant;

import static io.qdrant.client.ConditionFactory.match;
import static io.qdrant.client.ConditionFactory.matchKeyword;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.recall.Frequencies;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.JsonWithInt.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where every filter begins: with the tenant. */
final class TenantFilters {
    static final String TERMS = "terms";

    private TenantFilters() {}

    static Filter.Builder of(PersonId person) {
        return Filter.newBuilder().addMust(matchKeyword(QdrantCollection.PERSON, person.value()));
    }

    /** A value that every point of ours has. */
    static Value payload(Map<String, Value> payload, String name) {
        return Objects.requireNonNull(payload.get(name), name);
    }

    /** How many points the person has, and how many of them hold each term. */
    static Frequencies frequencies(
            QdrantStore store, QdrantCollection collection, PersonId person, Collection<Long> terms) {
        List<Long> asked = List.copyOf(terms);
        // All at once: a query has a handful of words. The last one counts everything.
        List<Long> counts = store.call("count", client -> {
            List<ListenableFuture<Long>> counting = new ArrayList<>();
            for (long term : asked) {
                Filter holding = of(person).addMust(match(TERMS, term)).build();
                counting.add(client.countAsync(collection.name(), holding, true));
            }
            counting.add(client.countAsync(collection.name(), of(person).build(), true));
            return Futures.allAsList(counting);
        });
        Map<Long, Long> containing = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            containing.put(asked.get(i), counts.get(i));
        }
        return new Frequencies(counts.getLast(), containing);
    }
}
