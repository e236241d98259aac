package dev.gieok.ingest.media;

import dev.gieok.contracts.ErrorCode;
import java.util.Optional;

/** How taking a file apart ended. */
public sealed interface Dismantled {
    /**
     * All pieces were given.
     *
     * @param engine what decoded it
     * @param note a sentence about what was left out
     */
    record Whole(String engine, Optional<String> note) implements Dismantled {}

    /**
     * It cannot be used.
     *
     * @param detail a sentence that helps, without anything from the file
     */
    record Refused(ErrorCode code, String detail) implements Dismantled {}
}
