package dev.gieok.standalone.qdrant.protocol;

import dev.gieok.standalone.qdrant.refusal.DiskSpace;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Answers unary calls: a value, or the status that a refusal stands for. */
final class Calls {
    private final DiskSpace space;

    Calls(DiskSpace space) {
        this.space = space;
    }

    /** What a call does. The time runs since it was asked for. */
    @FunctionalInterface
    interface Work<T> {
        T run(Elapsed elapsed) throws IOException;
    }

    /** The time that Qdrant's answers report. */
    record Elapsed(long startedNanos) {
        double seconds() {
            return (System.nanoTime() - startedNanos)
                    / (double) Duration.ofSeconds(1).toNanos();
        }
    }

    <T> void answer(StreamObserver<T> caller, Work<T> work) {
        letGo(caller);
        T answer;
        try {
            answer = work.run(new Elapsed(System.nanoTime()));
        } catch (IOException | RuntimeException failure) {
            caller.onError(status(failure));
            return;
        }
        caller.onNext(answer);
        caller.onCompleted();
    }

    /** For writes: no thread waits while the batch is brought to the disk. */
    <T> void answerLater(StreamObserver<T> caller, Work<CompletionStage<T>> work) {
        letGo(caller);
        CompletionStage<T> later;
        try {
            later = work.run(new Elapsed(System.nanoTime()));
        } catch (IOException | RuntimeException failure) {
            caller.onError(status(failure));
            return;
        }
        later.whenComplete((answer, failure) -> {
            if (failure == null) {
                caller.onNext(answer);
                caller.onCompleted();
            } else {
                caller.onError(status(failure));
            }
        });
    }

    /** A caller may hang up before the answer; without a handler that would be an error on the console. */
    private static void letGo(StreamObserver<?> caller) {
        if (caller instanceof ServerCallStreamObserver<?> call) {
            call.setOnCancelHandler(() -> {});
        }
    }

    private StatusRuntimeException status(Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
        return Statuses.of(space.explain(cause)).asRuntimeException();
    }
}
