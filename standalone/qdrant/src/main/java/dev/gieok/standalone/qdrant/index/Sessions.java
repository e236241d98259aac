package dev.gieok.standalone.qdrant.index;

import dev.gieok.standalone.qdrant.vector.VectorSpaces;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.store.Directory;

/** The session in use, or the next one after it broke. Not for more than one thread. */
final class Sessions {
    /**
     * A disk without room for a merge may have room for many small writes, so a session after a broken one leaves
     * merges alone for so many commits.
     */
    private static final int COMMITS_WITHOUT_MERGES = 64;

    private final Directory directory;
    private final VectorSpaces spaces;
    private Optional<IndexSession> open;
    private int commitsWithoutMerges;

    Sessions(Directory directory, VectorSpaces spaces) throws IOException {
        this.directory = directory;
        this.spaces = spaces;
        this.open = Optional.of(IndexSession.open(directory, spaces, true));
    }

    /** Begins at the last commit when it is a new one. */
    IndexSession current() throws IOException {
        if (open.isEmpty()) {
            open = Optional.of(IndexSession.open(directory, spaces, commitsWithoutMerges == 0));
        }
        return open.get();
    }

    void committed() throws IOException {
        if (commitsWithoutMerges > 0 && --commitsWithoutMerges == 0) {
            current().merge();
        }
    }

    /** Forgets what was not committed. */
    void broke() {
        commitsWithoutMerges = COMMITS_WITHOUT_MERGES;
        close();
    }

    void close() {
        try {
            if (open.isPresent()) {
                open.get().close();
            }
        } catch (IOException | RuntimeException alreadyBroken) {
            // What it held is on the disk up to the last commit, which is where the next session begins.
        }
        open = Optional.empty();
    }
}
