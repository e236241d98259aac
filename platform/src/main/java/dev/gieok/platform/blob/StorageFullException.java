package dev.gieok.platform.blob;

import dev.gieok.platform.RetriableException;

/** The store has no room; it may have later. */
public class StorageFullException extends RetriableException {
    private static final long serialVersionUID = 1L;

    public StorageFullException(Throwable cause) {
        super("no room in the blob store", cause);
    }
}
