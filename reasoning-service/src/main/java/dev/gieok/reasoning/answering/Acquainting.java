package dev.gieok.reasoning.answering;

import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.reasoning.extraction.Acquaintances;
import dev.gieok.reasoning.pseudonym.Known;
import java.util.List;

/** Asks memory whom a person knows, only when somebody must know it. */
public final class Acquainting {
    private final Memories memories;
    private final int size;

    /** @param size memories that are looked through around a text, besides the profile */
    public Acquainting(Memories memories, int size) {
        this.memories = memories;
        this.size = size;
    }

    public Acquaintances around(PersonId person, String text) {
        RecallRequest request = new RecallRequest(text, null, size, null, null, List.of(), List.of(), null, null, true);
        return () -> Known.in(memories.recall(person, request));
    }
}
