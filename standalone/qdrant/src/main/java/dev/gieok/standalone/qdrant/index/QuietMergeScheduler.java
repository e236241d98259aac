package dev.gieok.standalone.qdrant.index;

import org.apache.lucene.index.ConcurrentMergeScheduler;

/** One merge at a time beside the writing. A failed merge breaks the writer, and the next write reports it. */
final class QuietMergeScheduler extends ConcurrentMergeScheduler {
    QuietMergeScheduler() {
        setMaxMergesAndThreads(6, 1);
    }

    @Override
    protected void handleMergeException(Throwable failure) {
        // Lucene would throw it out of the merge thread, onto the console; the writer keeps it as its tragic cause.
    }
}
