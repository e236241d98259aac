package dev.gieok.ingest.media;

import dev.gieok.platform.RetriableException;

/**
 * Something else ended the taking apart by force. It may have been the file: a machine that has no more memory ends
 * whoever takes most.
 */
public final class KilledException extends RetriableException {
    private static final long serialVersionUID = 1L;

    private final transient Dismantled end;

    /** @param end how it ends where the file is to blame */
    public KilledException(String message, Dismantled end) {
        super(message);
        this.end = end;
    }

    public Dismantled end() {
        return end;
    }
}
