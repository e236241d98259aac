package dev.gieok.ingest.imports;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Waits for what was published. */
public final class EventFlow {
    private EventFlow() {}

    /** Throws what the first that failed failed with. */
    public static void joined(List<CompletableFuture<Void>> published) {
        try {
            CompletableFuture.allOf(published.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
