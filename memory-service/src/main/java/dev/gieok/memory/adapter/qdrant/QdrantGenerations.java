package dev.gieok.memory.adapter.qdrant;

import dev.gieok.memory.rebuild.IndexGenerations;
import dev.gieok.platform.generation.Generation;
import io.qdrant.client.QdrantClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The collections of every generation. */
public final class QdrantGenerations implements IndexGenerations {
    private final QdrantStore store;
    private final String prefix;
    private final Map<Generation, QdrantFacts> facts = new ConcurrentHashMap<>();
    private final Map<Generation, QdrantMoments> moments = new ConcurrentHashMap<>();

    /** @param prefix of every name, for several instances on one store; mostly empty */
    public QdrantGenerations(QdrantStore store, String prefix) {
        this.store = store;
        this.prefix = prefix;
    }

    @Override
    public QdrantFacts facts(Generation generation) {
        return facts.computeIfAbsent(generation, wanted -> new QdrantFacts(store, prefix, wanted));
    }

    @Override
    public QdrantMoments moments(Generation generation) {
        return moments.computeIfAbsent(generation, wanted -> new QdrantMoments(store, prefix, wanted));
    }

    @Override
    public void dropAllBut(Generation kept) {
        for (String thing : new String[] {QdrantFacts.THING, QdrantMoments.THING}) {
            String keep = QdrantCollection.name(prefix, thing, kept);
            for (String name : store.call("list collections", QdrantClient::listCollectionsAsync)) {
                // Another installation on the same store has a prefix of its own.
                if (name.matches(java.util.regex.Pattern.quote(prefix + thing) + "-[a-z0-9-]+-[0-9]+")
                        && !name.equals(keep)) {
                    store.call("drop collection", client -> client.deleteCollectionAsync(name));
                }
            }
        }
        facts.keySet().removeIf(known -> !known.equals(kept));
        moments.keySet().removeIf(known -> !known.equals(kept));
    }
}
