package dev.gieok.memory.adapter.qdrant;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.media.MomentIndex;
import dev.gieok.memory.media.MomentRecord;
import dev.gieok.memory.rebuild.LiveGenerations;
import dev.gieok.memory.recall.Frequencies;
import dev.gieok.platform.generation.Generation;
import dev.gieok.platform.generation.Generations;
import java.util.Collection;
import java.util.List;

/** Searches the active generation; writes it, and the one beside it. */
public final class LiveMoments implements MomentIndex {
    private final QdrantGenerations indexes;
    private final LiveGenerations generations;

    public LiveMoments(QdrantGenerations indexes, LiveGenerations generations) {
        this.indexes = indexes;
        this.generations = generations;
    }

    /** Whether what is searched is there; makes it when it is not. */
    public boolean isReady() {
        return active().isReady();
    }

    @Override
    public void write(Collection<MomentRecord> moments) {
        Generations now = generations.current();
        for (Generation generation : now.written()) {
            // Beside, what has no vector yet is left to the rebuild, which sees that it is missing.
            List<MomentRecord> written = moments.stream()
                    .filter(moment ->
                            generation.equals(now.active()) || moment.dense().of(generation.model()) != null)
                    .toList();
            if (!written.isEmpty()) {
                indexes.moments(generation).write(written);
            }
        }
    }

    @Override
    public void delete(PersonId person, MediaId mediaId) {
        generations
                .current()
                .written()
                .forEach(generation -> indexes.moments(generation).delete(person, mediaId));
    }

    @Override
    public Found search(PersonId person, Query query) {
        return active().search(person, query);
    }

    @Override
    public Frequencies frequencies(PersonId person, Collection<Long> terms) {
        return active().frequencies(person, terms);
    }

    @Override
    public boolean speaks(String model) {
        return active().speaks(model);
    }

    private QdrantMoments active() {
        return indexes.moments(generations.active());
    }
}
