package dev.gieok.memory.recall;

import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.MomentItem;
import dev.gieok.contracts.http.RecallItem;
import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Embedding;
import dev.gieok.memory.memories.MemoryViews;
import dev.gieok.platform.RetriableException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Everything a question needs to be answered: memories, profile, the session's turns and moments of media. */
public final class Recalling {
    private static final String DENSE = "dense";

    private final Finding finding;
    private final TextEmbeddings embeddings;
    private final Context context;
    private final MemoryViews views;
    private final Executor executor;
    private final int width;

    public Recalling(
            Finding finding,
            TextEmbeddings embeddings,
            Context context,
            MemoryViews views,
            Executor executor,
            int width) {
        this.finding = finding;
        this.embeddings = embeddings;
        this.context = context;
        this.views = views;
        this.executor = executor;
        this.width = width;
    }

    /** What goes with the memories that were found. */
    public interface Context {
        List<Memory> profile(PersonId person, Set<String> without);

        List<Turn> turns(PersonId person, RecallRequest request);

        List<MomentItem> moments(PersonId person, RecallRequest request, Optional<Embedding> embedding);
    }

    public RecallResult recall(PersonId person, RecallRequest request) {
        List<String> degraded = new ArrayList<>();
        CompletableFuture<List<Memory>> profile = request.context()
                ? later(() -> context.profile(person, Set.copyOf(request.without())))
                : CompletableFuture.completedFuture(List.of());
        CompletableFuture<List<Turn>> turns = request.context() && request.sessionId() != null
                ? later(() -> context.turns(person, request))
                : CompletableFuture.completedFuture(List.of());
        Optional<Embedding> embedding = embedding(request, degraded);
        CompletableFuture<List<MomentItem>> moments = request.context()
                ? later(() -> context.moments(person, request, embedding))
                : CompletableFuture.completedFuture(List.of());
        List<RecallItem> items = finding
                .find(
                        person,
                        request.query(),
                        embedding.orElse(null),
                        new TimeView(request.asOf(), request.validAt()),
                        new HashSet<>(request.without()),
                        request.k(),
                        width)
                .stream()
                .map(hit -> new RecallItem(views.of(hit.fact()), hit.score(), hit.signals()))
                .toList();
        return new RecallResult(items, joined(profile), joined(turns), joined(moments), degraded);
    }

    private Optional<Embedding> embedding(RecallRequest request, List<String> degraded) {
        if (request.embedding() != null) {
            return Optional.of(request.embedding());
        }
        if (request.query().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(embeddings.embed(request.query()));
        } catch (RetriableException e) {
            degraded.add(DENSE);
            return Optional.empty();
        }
    }

    private <T> CompletableFuture<T> later(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, executor);
    }

    private static <T> T joined(CompletableFuture<T> task) {
        try {
            return task.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
