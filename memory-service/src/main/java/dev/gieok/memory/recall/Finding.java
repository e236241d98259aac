package dev.gieok.memory.recall;

import dev.gieok.contracts.http.RecallFeature;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Embedding;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.memory.memories.FactArchive;
import dev.gieok.memory.memories.MemoryViews;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Finds facts by words, by meaning and by who or what is named, and puts them in order. */
public final class Finding {
    /** Turns whose next turn is looked at: the answer stands after the question. */
    private static final int FOLLOWED = 10;
    /** So much of what is no longer so is looked at, by each signal. */
    private static final int FORMER = 10;

    private final PersonRegistry persons;
    private final FactSearch search;
    private final Neighbours neighbours;
    private final FactArchive archive;
    private final LexicalVectors vectors;
    private final EntityKeys entities;
    private final Ranking ranking;
    private final MemoryViews views;
    private final Executor executor;

    public Finding(
            PersonRegistry persons,
            Stores stores,
            LexicalVectors vectors,
            EntityKeys entities,
            Ranking ranking,
            MemoryViews views,
            Executor executor) {
        this.persons = persons;
        this.search = stores.search();
        this.neighbours = stores.neighbours();
        this.archive = stores.archive();
        this.vectors = vectors;
        this.entities = entities;
        this.ranking = ranking;
        this.views = views;
        this.executor = executor;
    }

    /** What is asked. */
    public record Stores(FactSearch search, Neighbours neighbours, FactArchive archive) {}

    /**
     * What is wanted.
     *
     * @param question as it was read
     * @param embedding of the question's text, null when there is none
     * @param at the time for which is asked
     * @param only which facts
     * @param without facts that are left out
     * @param k how many at most
     * @param width how many each signal brings
     * @param holding whether what is active and ended before `at` is left out: a chat wants it, to say that it was so
     */
    public record Wanted(
            Question question,
            @Nullable Embedding embedding,
            TimeView time,
            Instant at,
            Only only,
            Set<String> without,
            int k,
            int width,
            Features features,
            boolean holding) {
        /** What is no longer so, for what took its place. */
        Wanted former() {
            return new Wanted(
                    question,
                    embedding,
                    time,
                    at,
                    new Only(only.kind(), FactStatus.SUPERSEDED),
                    without,
                    FORMER,
                    FORMER,
                    features,
                    false);
        }

        boolean hasFormer() {
            return features.has(RecallFeature.SUCCESSION) && time.isNow() && only.status() == null;
        }

        @Override
        public String toString() {
            return "Wanted";
        }
    }

    public List<Ranking.Ranked> find(PersonId person, Wanted wanted) {
        PersonKeys keys = persons.keys(person);
        int limit = Math.max(wanted.width(), wanted.k()) + wanted.without().size();
        CompletableFuture<List<Neighbour>> near =
                CompletableFuture.supplyAsync(() -> near(person, keys, wanted, limit), executor);
        Candidates candidates = new Candidates();
        LexicalVector lexical = wanted.question().weighed(keys);
        float[] dense = dense(wanted);
        Candidates former = new Candidates();
        if (dense != null || !lexical.isEmpty()) {
            CompletableFuture<FactHits> over = wanted.hasFormer()
                    ? CompletableFuture.supplyAsync(
                            () -> search(person, wanted.former(), dense, lexical, FORMER), executor)
                    : CompletableFuture.completedFuture(FactHits.NONE);
            candidates.add(search(person, wanted, dense, lexical, limit), wanted.question());
            former.add(Joining.joined(over), wanted.question());
        }
        OpenedFacts opened = new OpenedFacts(keys, executor);
        if (wanted.features().has(RecallFeature.PREVIOUS_TURN)) {
            follow(person, wanted, candidates, opened);
        }
        candidates.add(Joining.joined(near));
        candidates.remove(wanted.without());
        former.remove(wanted.without());
        Ranking.Asked asked = Ranking.Asked.of(wanted.question(), !lexical.isEmpty(), dense != null);
        List<Found> found = found(person, wanted, candidates, opened);
        Beside beside = wanted.features().has(RecallFeature.BESIDE) ? Beside.of(found) : Beside.nothing(found);
        List<Ranking.Ranked> ranked = ranking.rank(
                beside.told(),
                found(person, wanted.former(), former, opened),
                asked,
                wanted.features(),
                wanted.time(),
                wanted.at());
        return beside.once(ranked).stream().limit(wanted.k()).toList();
    }

    private FactHits search(
            PersonId person, Wanted wanted, float @Nullable [] dense, LexicalVector lexical, int limit) {
        return search.search(person, new FactQuery(dense, lexical, wanted.time(), wanted.only(), limit));
    }

    private List<Neighbour> near(PersonId person, PersonKeys keys, Wanted wanted, int limit) {
        Set<String> named = wanted.features().has(RecallFeature.GRAPH)
                ? entities.named(keys, wanted.question().text())
                : Set.of();
        return named.isEmpty() ? List.of() : neighbours.around(person, named, wanted.time(), limit);
    }

    private float @Nullable [] dense(Wanted wanted) {
        Embedding embedding = wanted.embedding();
        return embedding != null && wanted.features().has(RecallFeature.DENSE) && search.speaks(embedding.model())
                ? embedding.floats()
                : null;
    }

    private void follow(PersonId person, Wanted wanted, Candidates candidates, OpenedFacts opened) {
        List<Place> places = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (Candidates.Candidate candidate : candidates.bestByWords(FOLLOWED)) {
            Fact fact = opened.of(candidate.fact());
            double own = words(candidate, boost(fact, wanted.question()));
            Place.of(opened.keys(), fact).filter(place -> own > 0).ifPresent(place -> {
                places.add(place);
                shares.add(own);
            });
        }
        if (places.isEmpty()) {
            return;
        }
        List<List<SealedFact>> next = search.following(person, places, wanted.time());
        for (int i = 0; i < places.size(); i++) {
            for (SealedFact fact : ofOneTurn(next.get(i), opened)) {
                candidates.follows(fact, shares.get(i));
            }
        }
    }

    /** What was learnt from the same message as the first of them. */
    private static List<SealedFact> ofOneTurn(List<SealedFact> inOrder, OpenedFacts opened) {
        return inOrder.stream()
                .filter(fact -> Ranking.source(opened.of(fact)).equals(Ranking.source(opened.of(inOrder.getFirst()))))
                .toList();
    }

    private List<Found> found(PersonId person, Wanted wanted, Candidates candidates, OpenedFacts opened) {
        Map<FactId, SealedFact> versions = new HashMap<>();
        Instant asOf = wanted.time().asOf();
        if (asOf != null) {
            archive.believedAt(person, candidates.ids(), asOf).forEach(fact -> versions.put(fact.factId(), fact));
            opened.forget(versions.keySet());
        }
        candidates
                .all()
                .forEach(candidate -> versions.putIfAbsent(candidate.fact().factId(), candidate.fact()));
        opened.openAll(versions.values());
        List<Found> found = new ArrayList<>();
        for (Candidates.Candidate candidate : candidates.all()) {
            Fact fact = opened.of(versions.getOrDefault(candidate.fact().factId(), candidate.fact()));
            if (isWanted(fact, wanted)) {
                double boost = boost(fact, wanted.question());
                found.add(new Found(
                        fact,
                        candidate.dense(),
                        words(candidate, boost),
                        boost,
                        candidate.before(),
                        candidate.hops(),
                        Place.of(opened.keys(), fact).map(Place::session).orElse("")));
            }
        }
        return found;
    }

    /** What has faded is not found, unless it is asked for; nor what has ended, where only what holds is wanted. */
    private boolean isWanted(Fact fact, Wanted wanted) {
        boolean ended = wanted.holding() && Ranking.hasEnded(fact, wanted.at());
        FactStatus status = views.status(fact);
        boolean shown = status != FactStatus.FADED
                || !wanted.time().isNow()
                || wanted.only().status() == FactStatus.FADED;
        return shown && !ended && wanted.only().admits(fact.kind(), status);
    }

    private static double words(Candidates.Candidate candidate, double boost) {
        return candidate.lexical() == 0 ? 0 : Math.max(0, candidate.lexical() - boost);
    }

    private double boost(Fact fact, Question question) {
        if (question.boosts().isEmpty()) {
            return 0;
        }
        return vectors.fields(fact, question.boosted()).stream()
                .mapToDouble(term -> question.boosts().getOrDefault(term, 0.0))
                .sum();
    }
}
