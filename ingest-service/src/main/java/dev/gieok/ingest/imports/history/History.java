package dev.gieok.ingest.imports.history;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads one file of a kind. */
public interface History {
    /**
     * Gives every message in the order of the file.
     *
     * @throws dev.gieok.platform.transfer.JobRefusedException when the file is not whole, or not what it should be
     */
    void read(InputStream file, Consumer<Message> taker) throws IOException;

    /** Whether an entry of an archive is such a file, by its name. */
    boolean isNamed(String entry);
}
