package dev.gieok.memory.recall;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Embedding;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.memories.FactArchive;
import dev.gieok.memory.memories.MemoryViews;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.memories.Seals;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Finds facts by words, by meaning and by who or what is named, and puts them in order. */
public final class Finding {
    private final PersonRegistry persons;
    private final FactSearch search;
    private final Frequencing frequencies;
    private final Neighbours neighbours;
    private final FactArchive archive;
    private final LexicalVectors vectors;
    private final EntityKeys entities;
    private final Ranking ranking;
    private final MemoryViews views;
    private final Clock clock;
    private final Executor executor;

    public Finding(
            PersonRegistry persons,
            Stores stores,
            LexicalVectors vectors,
            EntityKeys entities,
            Ranking ranking,
            MemoryViews views,
            Clock clock,
            Executor executor) {
        this.persons = persons;
        this.search = stores.search();
        this.frequencies = stores.frequencies();
        this.neighbours = stores.neighbours();
        this.archive = stores.archive();
        this.vectors = vectors;
        this.entities = entities;
        this.ranking = ranking;
        this.views = views;
        this.clock = clock;
        this.executor = executor;
    }

    /** What is asked. */
    public record Stores(FactSearch search, Frequencing frequencies, Neighbours neighbours, FactArchive archive) {}

    /**
     * @param without facts that are left out
     * @param k how many at most
     * @param width how many each signal brings
     */
    public List<Ranking.Ranked> find(
            PersonId person,
            String query,
            @Nullable Embedding embedding,
            TimeView time,
            Set<String> without,
            int k,
            int width) {
        PersonKeys keys = persons.keys(person);
        int limit = Math.max(width, k) + without.size();
        CompletableFuture<List<Neighbour>> near = CompletableFuture.supplyAsync(
                () -> {
                    Set<String> named = entities.named(keys, query);
                    return named.isEmpty() ? List.of() : neighbours.around(person, named, time, limit);
                },
                executor);
        Set<Long> terms = vectors.terms(keys, query);
        Frequencies counted = frequencies.of(person, terms);
        LexicalVector lexical = LexicalVectors.ofQuery(terms, counted.containing(), counted.documents());
        float[] dense = embedding != null && search.speaks(embedding.model()) ? embedding.floats() : null;
        FactHits hits = dense == null && lexical.isEmpty()
                ? FactHits.NONE
                : search.search(person, new FactQuery(dense, lexical, time, limit));

        Map<FactId, Merged> merged = new HashMap<>();
        merge(hits, LexicalVectors.ceiling(lexical), near.join(), merged);
        without.forEach(id -> merged.keySet().removeIf(fact -> fact.value().equals(id)));
        Map<FactId, Ranking.Found> found = opened(keys, person, merged, time);
        int signals = (dense == null ? 0 : 1) + (lexical.isEmpty() ? 0 : 1);
        Instant at = Optional.ofNullable(time.validAt())
                .or(() -> Optional.ofNullable(time.asOf()))
                .orElseGet(clock::instant);
        return ranking.rank(found, signals, at).stream().limit(k).toList();
    }

    private static final class Merged {
        private final SealedFact fact;
        private double dense;
        private int denseRank;
        private double lexical;
        private int lexicalRank;
        private int hops;

        private Merged(SealedFact fact) {
            this.fact = fact;
        }
    }

    private static void merge(FactHits hits, double ceiling, List<Neighbour> near, Map<FactId, Merged> merged) {
        int rank = 1;
        for (FactHit hit : hits.dense()) {
            Merged entry = merged.computeIfAbsent(hit.fact().factId(), id -> new Merged(hit.fact()));
            entry.dense = hit.score();
            entry.denseRank = rank++;
        }
        rank = 1;
        for (FactHit hit : hits.lexical()) {
            Merged entry = merged.computeIfAbsent(hit.fact().factId(), id -> new Merged(hit.fact()));
            entry.lexical = ceiling == 0 ? 0 : Math.min(1, hit.score() / ceiling);
            entry.lexicalRank = rank++;
        }
        for (Neighbour neighbour : near) {
            merged.computeIfAbsent(neighbour.fact().factId(), id -> new Merged(neighbour.fact())).hops =
                    neighbour.hops();
        }
    }

    private Map<FactId, Ranking.Found> opened(
            PersonKeys keys, PersonId person, Map<FactId, Merged> merged, TimeView time) {
        Map<FactId, SealedFact> then = new HashMap<>();
        if (time.asOf() != null) {
            archive.believedAt(person, merged.keySet(), time.asOf()).forEach(fact -> then.put(fact.factId(), fact));
        }
        Map<FactId, Ranking.Found> found = new HashMap<>();
        merged.forEach((id, hit) -> {
            Fact fact = Seals.open(keys, then.getOrDefault(id, hit.fact));
            boolean faded = time.isNow() && views.status(fact) == dev.gieok.contracts.memory.FactStatus.FADED;
            if (!faded) {
                found.put(
                        id, new Ranking.Found(fact, hit.dense, hit.denseRank, hit.lexical, hit.lexicalRank, hit.hops));
            }
        });
        return found;
    }
}
