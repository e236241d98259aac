package dev.gieok.memory.adapter.qdrant;

import com.google.common.util.concurrent.ListenableFuture;
import dev.gieok.platform.RetriableException;
import io.grpc.Status;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.qdrant.client.QdrantClient;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Calls of the vector store, named for traces; a store that is away is a {@link RetriableException}. */
public final class QdrantStore implements AutoCloseable {
    private static final Set<Status.Code> WRONG = EnumSet.of(
            Status.Code.INVALID_ARGUMENT,
            Status.Code.UNIMPLEMENTED,
            Status.Code.UNAUTHENTICATED,
            Status.Code.PERMISSION_DENIED);

    private final QdrantClient client;
    private final Duration timeout;

    public QdrantStore(QdrantClient client, Duration timeout) {
        this.client = client;
        this.timeout = timeout;
    }

    <T> T call(String name, Function<QdrantClient, ListenableFuture<T>> call) {
        Span span = GlobalOpenTelemetry.getTracer("gieok")
                .spanBuilder("qdrant " + name)
                .setSpanKind(SpanKind.CLIENT)
                .startSpan();
        try {
            return await(name, call.apply(client));
        } catch (RetriableException e) {
            span.setAttribute("error.type", "unavailable");
            throw e;
        } finally {
            span.end();
        }
    }

    <T> T await(String name, ListenableFuture<T> future) {
        try {
            return future.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            Status status = Status.fromThrowable(e);
            if (WRONG.contains(status.getCode())) {
                throw new IllegalStateException("the vector store refused " + name + ": " + status.getCode());
            }
            throw new RetriableException("the vector store does not answer: " + name, e);
        } catch (TimeoutException e) {
            throw new RetriableException("the vector store does not answer in time: " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RetriableException("interrupted", e);
        }
    }

    /** Whether it answers. */
    public boolean isReady() {
        call("health", QdrantClient::healthCheckAsync);
        return true;
    }

    @Override
    public void close() {
        client.close();
    }
}
