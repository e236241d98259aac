package dev.gieok.memory.media;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.recall.Frequencies;
import dev.gieok.memory.recall.LexicalVector;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vector index of moments. */
public interface MomentIndex {
    void write(Collection<MomentRecord> moments);

    void delete(PersonId person, MediaId mediaId);

    /** Best first by each signal. */
    Found search(PersonId person, Query query);

    Frequencies frequencies(PersonId person, Collection<Long> terms);

    /** Whether vectors of this model can be compared with what is stored. */
    boolean speaks(String model);

    /**
     * What is looked for.
     *
     * @param within empty for all media
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Query(float @Nullable [] dense, LexicalVector lexical, Collection<MediaId> within, int limit) {
        @Override
        public String toString() {
            return "Query[" + lexical + "]";
        }
    }

    /** A moment that was found. */
    record Hit(String momentId, String mediaId, String sealed, double score) {}

    /** What each signal found. */
    record Found(List<Hit> dense, List<Hit> lexical) {}
}
