package dev.gieok.memory.recall;

import java.util.List;

/** What each signal found, best first. */
public record FactHits(List<FactHit> dense, List<FactHit> lexical) {
    public static final FactHits NONE = new FactHits(List.of(), List.of());
}
