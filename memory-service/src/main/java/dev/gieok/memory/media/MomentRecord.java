package dev.gieok.memory.media;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.recall.LexicalVector;
import org.jspecify.annotations.Nullable;

/** A moment as the vector store takes it: no clear word. */
@SuppressWarnings("ArrayRecordComponent")
public record MomentRecord(
        PersonId person,
        MediaId mediaId,
        String momentId,
        String sealed,
        LexicalVector lexical,
        float @Nullable [] dense) {
    @Override
    public String toString() {
        return "MomentRecord[" + momentId + "]";
    }
}
