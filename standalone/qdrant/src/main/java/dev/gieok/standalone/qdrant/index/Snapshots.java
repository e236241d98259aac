package dev.gieok.standalone.qdrant.index;

import dev.gieok.standalone.qdrant.refusal.Refusal;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;

/** The newest committed view. Readers keep the one they began with, whatever is written, fails or closes meanwhile. */
final class Snapshots implements AutoCloseable {
    private volatile Optional<DirectoryReader> newest = Optional.empty();

    /** Takes over the caller's reference. */
    void publish(DirectoryReader view) throws IOException {
        replace(Optional.of(view));
    }

    /** Counted up: the caller must count it down. @throws Refusal once closed */
    DirectoryReader acquire() {
        while (true) {
            DirectoryReader view = newest.orElseThrow(Refusal::stopping);
            if (view.tryIncRef()) {
                return view;
            }
            // It was replaced between the two lines; the next round sees the newer one.
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() throws IOException {
        replace(Optional.empty());
    }

    private synchronized void replace(Optional<DirectoryReader> view) throws IOException {
        Optional<DirectoryReader> old = newest;
        newest = view;
        if (old.isPresent()) {
            old.get().decRef();
        }
    }
}
