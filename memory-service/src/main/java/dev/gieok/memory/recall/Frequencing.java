package dev.gieok.memory.recall;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gieok.contracts.id.PersonId;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Remembers a person's document frequencies for a short while: they change slowly, and every query needs some. */
public final class Frequencing {
    private static final long DOCUMENTS = -1;

    private final FactSearch search;
    private final Cache<Key, Long> counts;

    private record Key(PersonId person, long term) {}

    public Frequencing(FactSearch search, Duration believed) {
        this.search = search;
        this.counts = Caffeine.newBuilder()
                .expireAfterWrite(believed)
                .maximumSize(200_000)
                .build();
    }

    /**
     * @param names mostly no memory holds them, and that is remembered as well: somebody who speaks for the first time
     *     is known by name a short while later
     */
    public Frequencies of(PersonId person, Collection<Long> terms, Collection<Long> names) {
        Map<Long, Long> containing = new HashMap<>();
        Set<Long> unknown = new HashSet<>();
        Set<Long> all = new HashSet<>(terms);
        all.addAll(names);
        for (long term : all) {
            Long count = counts.getIfPresent(new Key(person, term));
            if (count == null) {
                unknown.add(term);
            } else {
                containing.put(term, count);
            }
        }
        Long documents = counts.getIfPresent(new Key(person, DOCUMENTS));
        if (documents != null && unknown.isEmpty()) {
            return new Frequencies(documents, containing);
        }
        Frequencies asked = search.frequencies(person, unknown);
        asked.containing().forEach((term, count) -> {
            containing.put(term, count);
            // A word that nobody has said yet may be said within the next second.
            if (count > 0 || names.contains(term)) {
                counts.put(new Key(person, term), count);
            }
        });
        if (asked.documents() > 0) {
            counts.put(new Key(person, DOCUMENTS), asked.documents());
        }
        return new Frequencies(asked.documents(), containing);
    }
}
