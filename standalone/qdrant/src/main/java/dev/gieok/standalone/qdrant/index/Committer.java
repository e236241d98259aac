package dev.gieok.standalone.qdrant.index;

import dev.gieok.standalone.qdrant.refusal.DiskSpace;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import dev.gieok.standalone.qdrant.vector.VectorSpaces;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;

/**
 * The one thread that writes: takes all requests that wait, applies them in order, commits once, shows the result to
 * readers and then acknowledges every one of them.
 */
final class Committer implements AutoCloseable {
    private static final int LARGEST_BATCH = 1024;
    private static final long POLL_MILLIS = 200;
    private static final Duration STOP = Duration.ofMillis(1500);

    private final Directory directory;
    private final VectorSpaces spaces;
    private final Snapshots snapshots;
    private final DiskSpace space;
    private final BlockingQueue<Submission> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private Optional<IndexSession> session;
    private volatile boolean open = true;

    Committer(String name, Directory directory, VectorSpaces spaces, Snapshots snapshots, DiskSpace space)
            throws IOException {
        this.directory = directory;
        this.spaces = spaces;
        this.snapshots = snapshots;
        this.space = space;
        boolean exists = DirectoryReader.indexExists(directory);
        IndexSession first = IndexSession.open(directory, spaces);
        if (!exists) {
            // Not for an index that is there: a server must start, and read, on a disk that is full.
            first.commit();
        }
        snapshots.publish(first.shareView());
        session = Optional.of(first);
        thread = Thread.ofPlatform().daemon().name("committer-" + name).start(this::run);
    }

    CompletableFuture<List<Receipt>> submit(List<Change> changes) {
        Submission submission = new Submission(changes);
        queue.add(submission);
        if (!open && queue.remove(submission)) {
            submission.fail(Refusal.stopping());
        }
        return submission.done();
    }

    private void run() {
        try {
            while (open || !queue.isEmpty()) {
                Submission first = queue.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    write(batchBeginningWith(first));
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            closeSession();
            queue.forEach(submission -> submission.fail(Refusal.stopping()));
        }
    }

    private List<Submission> batchBeginningWith(Submission first) {
        List<Submission> batch = new ArrayList<>(List.of(first));
        int weight = first.weight();
        while (weight < LARGEST_BATCH) {
            Submission next = queue.poll();
            if (next == null) {
                break;
            }
            batch.add(next);
            weight += next.weight();
        }
        return batch;
    }

    private void write(List<Submission> batch) {
        try {
            space.require();
        } catch (Refusal full) {
            batch.forEach(submission -> submission.fail(full));
            return;
        }
        try {
            try {
                writeOnce(batch);
            } catch (AlreadyClosedException brokenBefore) {
                // A merge in the background had broken the writer; a fresh one begins at the last commit.
                closeSession();
                writeOnce(batch);
            }
            batch.forEach(Submission::acknowledge);
        } catch (IOException | RuntimeException | OutOfMemoryError failure) {
            // Nothing of the batch was acknowledged, and a new session forgets it.
            closeSession();
            Refusal refusal = space.explain(failure);
            batch.forEach(submission -> submission.fail(refusal));
        }
    }

    private void writeOnce(List<Submission> batch) throws IOException {
        IndexSession current = session.isPresent() ? session.get() : IndexSession.open(directory, spaces);
        session = Optional.of(current);
        ChangeApplier applier = new ChangeApplier(current);
        for (Submission submission : batch) {
            submission.apply(applier);
        }
        current.commit();
        snapshots.publish(current.shareView());
    }

    private void closeSession() {
        try {
            if (session.isPresent()) {
                session.get().close();
            }
        } catch (IOException | RuntimeException alreadyBroken) {
            // What it held is on the disk up to the last commit, which is where the next session begins.
        }
        session = Optional.empty();
    }

    /** Writes what waits, then stops. */
    @Override
    public void close() {
        open = false;
        queue.add(new Submission(List.of())); // wakes the thread
        try {
            // Never interrupted: that would close the files it writes. It ends by itself, or with the process.
            thread.join(STOP);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
