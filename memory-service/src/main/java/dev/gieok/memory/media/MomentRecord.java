package dev.gieok.memory.media;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.recall.LexicalVector;
import dev.gieok.memory.recall.Vectors;

/** A moment as the vector store takes it: no clear word. */
public record MomentRecord(
        PersonId person, MediaId mediaId, String momentId, String sealed, LexicalVector lexical, Vectors dense) {
    @Override
    public String toString() {
        return "MomentRecord[" + momentId + "]";
    }
}
