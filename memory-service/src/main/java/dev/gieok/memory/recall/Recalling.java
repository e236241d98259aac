package dev.gieok.memory.recall;

import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.MomentItem;
import dev.gieok.contracts.http.RecallFeature;
import dev.gieok.contracts.http.RecallItem;
import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Embedding;
import dev.gieok.memory.memories.MemoryViews;
import dev.gieok.platform.RetriableException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Everything a question needs to be answered: memories, profile, the session's turns and moments of media. */
public final class Recalling {
    private static final String DENSE = "dense";

    private final Questioning questions;
    private final Finding finding;
    private final TextEmbeddings embeddings;
    private final Context context;
    private final MemoryViews views;
    private final Clock clock;
    private final Executor executor;
    private final Bounds bounds;

    public Recalling(
            Questioning questions,
            Finding finding,
            TextEmbeddings embeddings,
            Context context,
            MemoryViews views,
            Clock clock,
            Executor executor,
            Bounds bounds) {
        this.questions = questions;
        this.finding = finding;
        this.embeddings = embeddings;
        this.context = context;
        this.views = views;
        this.clock = clock;
        this.executor = executor;
        this.bounds = bounds;
    }

    /**
     * What is configured.
     *
     * @param width how many memories each signal brings
     */
    public record Bounds(int width, Features features, AtOnce atOnce) {}

    /** What goes with the memories that were found. */
    public interface Context {
        List<Memory> profile(PersonId person, Set<String> without);

        List<Turn> turns(PersonId person, RecallRequest request);

        List<MomentItem> moments(PersonId person, RecallRequest request, Optional<Embedding> embedding);
    }

    /** @throws dev.gieok.platform.RetriableException when a store does not answer, or too many ask at once */
    public RecallResult recall(PersonId person, RecallRequest request) {
        return bounds.atOnce().run(() -> recalled(person, request));
    }

    private RecallResult recalled(PersonId person, RecallRequest request) {
        List<String> degraded = new ArrayList<>();
        CompletableFuture<List<Memory>> profile = request.context()
                ? later(() -> context.profile(person, Set.copyOf(request.without())))
                : CompletableFuture.completedFuture(List.of());
        CompletableFuture<List<Turn>> turns = request.context() && request.sessionId() != null
                ? later(() -> context.turns(person, request))
                : CompletableFuture.completedFuture(List.of());
        Features features = bounds.features().without(request.switchedOff());
        if (request.context()) {
            // Who makes the answer of it reads for itself.
            features = features.without(List.of(RecallFeature.ANSWERING));
        }
        TimeView time = new TimeView(request.asOf(), request.validAt());
        Instant at = Optional.ofNullable(time.validAt())
                .or(() -> Optional.ofNullable(time.asOf()))
                .orElseGet(clock::instant);
        CompletableFuture<Optional<Embedding>> whole = whole(request, features);
        Question question = questions.read(person, request.query(), features, at);
        Optional<Embedding> embedding = embedding(request, question, features, whole);
        if (embedding.isEmpty()
                && features.has(RecallFeature.DENSE)
                && !question.text().isBlank()) {
            degraded.add(DENSE);
        }
        CompletableFuture<List<MomentItem>> moments = request.context()
                ? later(() -> context.moments(
                        person,
                        request,
                        Optional.ofNullable(request.embedding()).or(() -> embedding)))
                : CompletableFuture.completedFuture(List.of());
        List<RecallItem> items = finding
                .find(
                        person,
                        new Finding.Wanted(
                                question,
                                embedding.orElse(null),
                                time,
                                at,
                                new Only(request.kind(), request.status()),
                                new HashSet<>(request.without()),
                                request.k(),
                                bounds.width(),
                                features,
                                !request.context() && time.isNow() && request.status() == null))
                .stream()
                .map(hit ->
                        new RecallItem(views.of(hit.fact()), Math.min(1, hit.score()), hit.signals(), hit.answering()))
                .toList();
        return new RecallResult(
                items, Joining.joined(profile), Joining.joined(turns), Joining.joined(moments), degraded);
    }

    /** Of the whole question: what the caller brought, or else begun before the question is read. */
    private CompletableFuture<Optional<Embedding>> whole(RecallRequest request, Features features) {
        return request.embedding() == null
                        && features.has(RecallFeature.DENSE)
                        && !request.query().isBlank()
                ? later(() -> embed(request.query()))
                : CompletableFuture.completedFuture(Optional.ofNullable(request.embedding()));
    }

    /** Of what is left of the question; mostly that is all of it. */
    private Optional<Embedding> embedding(
            RecallRequest request, Question question, Features features, CompletableFuture<Optional<Embedding>> whole) {
        boolean shortened =
                !question.text().equals(request.query()) && !question.text().isBlank();
        return shortened && features.has(RecallFeature.DENSE)
                ? embed(question.text()).or(() -> Optional.ofNullable(request.embedding()))
                : Joining.joined(whole);
    }

    /** Empty when the encoder does not answer. */
    private Optional<Embedding> embed(String text) {
        try {
            return Optional.of(embeddings.embed(text));
        } catch (RetriableException e) {
            return Optional.empty();
        }
    }

    private <T> CompletableFuture<T> later(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, executor);
    }
}
