package dev.gieok.ingest.media;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Takes a file apart that nobody trusts, within bounds of time and memory. */
public interface Dismantler {
    /**
     * Gives the pieces in order, while it goes on.
     *
     * @param length of the content in bytes
     * @throws IOException when the content cannot be read to its end
     * @throws KilledException when it was ended by force
     * @throws dev.gieok.platform.RetriableException when this machine cannot do it now
     */
    Dismantled dismantle(String mediaType, long length, InputStream content, Consumer<Piece> pieces) throws IOException;
}
