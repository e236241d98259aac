package dev.gieok.standalone.qdrant.rest;

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;

/** Asks a service of this process as gRPC would, and waits for its one answer. */
final class InProcess<T> implements StreamObserver<T> {
    private final CompletableFuture<T> answer = new CompletableFuture<>();

    private InProcess() {}

    /** @throws io.grpc.StatusRuntimeException the service's refusal */
    static <Q, A> A ask(BiConsumer<Q, StreamObserver<A>> call, Q request) {
        InProcess<A> caller = new InProcess<>();
        call.accept(request, caller);
        try {
            return caller.answer.join();
        } catch (CompletionException refused) {
            throw Status.fromThrowable(refused).asRuntimeException();
        }
    }

    @Override
    public void onNext(T value) {
        answer.complete(value);
    }

    @Override
    public void onError(Throwable failure) {
        answer.completeExceptionally(failure);
    }

    @Override
    public void onCompleted() {
        // The answer came before.
    }
}
