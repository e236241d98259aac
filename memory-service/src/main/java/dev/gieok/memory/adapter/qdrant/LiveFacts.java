package dev.gieok.memory.adapter.qdrant;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.projection.FactRecord;
import dev.gieok.memory.projection.FactVectors;
import dev.gieok.memory.rebuild.LiveGenerations;
import dev.gieok.memory.recall.FactHits;
import dev.gieok.memory.recall.FactQuery;
import dev.gieok.memory.recall.FactSearch;
import dev.gieok.memory.recall.Frequencies;
import dev.gieok.memory.recall.Place;
import dev.gieok.memory.recall.TimeView;
import dev.gieok.memory.state.IndexState;
import dev.gieok.platform.generation.Generation;
import dev.gieok.platform.generation.Generations;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Searches the active generation; writes it, and the one beside it. */
public final class LiveFacts implements FactVectors, FactSearch, IndexState {
    private final QdrantGenerations indexes;
    private final LiveGenerations generations;

    public LiveFacts(QdrantGenerations indexes, LiveGenerations generations) {
        this.indexes = indexes;
        this.generations = generations;
    }

    /** Whether what is searched is there; makes it when it is not. */
    public boolean isReady() {
        return active().isReady();
    }

    @Override
    public void write(Collection<FactRecord> facts) {
        Generations now = generations.current();
        for (Generation generation : now.written()) {
            // Beside, what has no vector yet is left to the rebuild, which sees that it is missing.
            List<FactRecord> written = facts.stream()
                    .filter(fact ->
                            generation.equals(now.active()) || fact.dense().of(generation.model()) != null)
                    .toList();
            if (!written.isEmpty()) {
                indexes.facts(generation).write(written);
            }
        }
    }

    @Override
    public void delete(PersonId person, Collection<FactId> factIds) {
        everywhere(index -> index.delete(person, factIds));
    }

    @Override
    public void reseal(PersonId person, Collection<SealedFact> facts) {
        everywhere(index -> index.reseal(person, facts));
    }

    @Override
    public FactHits search(PersonId person, FactQuery query) {
        return active().search(person, query);
    }

    @Override
    public List<List<SealedFact>> following(PersonId person, List<Place> places, TimeView time) {
        return active().following(person, places, time);
    }

    @Override
    public Frequencies frequencies(PersonId person, Collection<Long> terms) {
        return active().frequencies(person, terms);
    }

    @Override
    public boolean speaks(String model) {
        return active().speaks(model);
    }

    @Override
    public List<SealedFact> facts(PersonId person) {
        return active().facts(person);
    }

    private QdrantFacts active() {
        return indexes.facts(generations.active());
    }

    private void everywhere(Consumer<QdrantFacts> write) {
        generations.current().written().forEach(generation -> write.accept(indexes.facts(generation)));
    }
}
