package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Passage;
import java.util.List;

/** Turns what was said into statements that may become facts. Thread-safe. */
public final class Extractor {

    public Extraction extract(Utterance utterance) {
        return new Extraction("en", List.of(), List.of(new Passage("empty", "en")));
    }
}
