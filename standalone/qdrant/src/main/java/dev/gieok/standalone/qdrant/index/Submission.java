package dev.gieok.standalone.qdrant.index;

import dev.gieok.standalone.qdrant.refusal.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A request's changes on their way through a batch; told its end only once that is on the disk. */
final class Submission {
    private final List<Change> changes;
    private final CompletableFuture<List<Receipt>> done = new CompletableFuture<>();
    private List<Receipt> receipts = List.of();
    private @Nullable Refusal refusal;

    Submission(List<Change> changes) {
        this.changes = List.copyOf(changes);
    }

    CompletableFuture<List<Receipt>> done() {
        return done;
    }

    int weight() {
        return changes.stream().mapToInt(Change::weight).sum();
    }

    /** May be called again after a failure: it starts over. */
    void apply(ChangeApplier applier) throws IOException {
        List<Receipt> written = new ArrayList<>();
        refusal = null;
        try {
            for (Change change : changes) {
                written.add(applier.apply(change));
            }
        } catch (Refusal said) {
            refusal = said;
        }
        receipts = written;
    }

    void acknowledge() {
        if (refusal == null) {
            done.complete(receipts);
        } else {
            done.completeExceptionally(refusal);
        }
    }

    void fail(Refusal why) {
        done.completeExceptionally(why);
    }
}
