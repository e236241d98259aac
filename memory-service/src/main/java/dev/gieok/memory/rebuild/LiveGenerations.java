package dev.gieok.memory.rebuild;

import dev.gieok.platform.RetriableException;
import dev.gieok.platform.generation.Generation;
import dev.gieok.platform.generation.GenerationPointer;
import dev.gieok.platform.generation.Generations;
import org.jspecify.annotations.Nullable;

/** Which generation is searched and which are written, as this instance may believe it. */
public final class LiveGenerations {
    private final GenerationPointer pointer;
    private final Generation initial;
    private volatile @Nullable Generations lastKnown;

    /** @param initial what is searched when nothing was ever rebuilt */
    public LiveGenerations(GenerationPointer pointer, Generation initial) {
        this.pointer = pointer;
        this.initial = initial;
    }

    /**
     * For whoever writes: what is missing in one of them would be missed after a switch.
     *
     * @throws RetriableException when the pointer cannot be read
     */
    public Generations current() {
        Generations found = pointer.orElsePut(initial);
        lastKnown = found;
        return found;
    }

    /** For whoever searches: better what was searched last than nothing. */
    public Generation active() {
        Generations known;
        try {
            known = current();
        } catch (RetriableException e) {
            known = lastKnown;
            if (known == null) {
                throw e;
            }
        }
        return known.active();
    }
}
