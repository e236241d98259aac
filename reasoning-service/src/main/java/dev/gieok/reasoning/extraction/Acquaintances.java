package dev.gieok.reasoning.extraction;

import dev.gieok.reasoning.pseudonym.Personal;
import java.util.List;

/** Whom and what the person's memories know by name. */
@FunctionalInterface
public interface Acquaintances {
    /**
     * Everything that memory names as such around the utterance.
     *
     * @throws dev.gieok.platform.RetriableException when memory does not answer right now
     */
    List<Personal> known();
}
