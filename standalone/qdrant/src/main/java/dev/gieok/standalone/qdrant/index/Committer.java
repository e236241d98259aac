package dev.gieok.standalone.qdrant.index;

import dev.gieok.standalone.qdrant.refusal.DiskSpace;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import dev.gieok.standalone.qdrant.vector.VectorSpaces;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;

/**
 * The one thread that writes: takes all requests that wait, applies them in order, commits once, shows the result to
 * readers and then acknowledges every one of them.
 */
final class Committer implements AutoCloseable {
    private static final int LARGEST_BATCH = 1024;
    private static final Duration STOP = Duration.ofMillis(1500);

    private final Sessions sessions;
    private final Snapshots snapshots;
    private final DiskSpace space;
    private final BlockingQueue<Submission> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean open = true;

    Committer(String name, Directory directory, VectorSpaces spaces, Snapshots snapshots, DiskSpace space)
            throws IOException {
        this.snapshots = snapshots;
        this.space = space;
        boolean exists = DirectoryReader.indexExists(directory);
        sessions = new Sessions(directory, spaces);
        IndexSession first = sessions.current();
        if (!exists) {
            // Not for an index that is there: a server must start, and read, on a disk that is full.
            first.commit();
        }
        snapshots.publish(first.shareView());
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
                write(batchBeginningWith(queue.take()));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            sessions.close();
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
            writeAgainIfBroken(batch);
            batch.forEach(Submission::acknowledge);
        } catch (IOException | RuntimeException | Error failure) {
            // Errors too: whatever happens to one batch, the next one needs this thread.
            // Nothing of the batch was acknowledged, and the next session forgets it.
            sessions.broke();
            Refusal refusal = space.explain(failure);
            batch.forEach(submission -> submission.fail(refusal));
        }
    }

    /** A merge in the background may have broken the session, which says nothing about this batch. */
    private void writeAgainIfBroken(List<Submission> batch) throws IOException {
        try {
            writeOnce(batch);
        } catch (IOException | RuntimeException broken) {
            sessions.broke();
            writeOnce(batch);
        }
    }

    private void writeOnce(List<Submission> batch) throws IOException {
        IndexSession session = sessions.current();
        ChangeApplier applier = new ChangeApplier(session);
        for (Submission submission : batch) {
            submission.apply(applier);
        }
        session.commit();
        snapshots.publish(session.shareView());
        sessions.committed();
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
