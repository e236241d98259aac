package dev.gieok.reasoning.adapter.langchain;

import dev.gieok.reasoning.llm.ModelException;
import dev.gieok.reasoning.llm.ModelException.Kind;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP side of one call. LangChain4j's own client cannot be broken off while a server is silent, does not show
 * `Retry-After`, and logs lines that it cannot parse, which may hold a person's words; this one is for one call, and
 * closing it ends the call wherever it stands.
 */
final class ModelCall implements HttpClient, HttpClientBuilder, AutoCloseable {
    private final java.net.http.HttpClient http;
    private final Clock clock;
    private final Consumer<ModelException> onEnd;
    private volatile @Nullable CompletableFuture<?> exchange;
    private volatile @Nullable InputStream body;
    private volatile boolean closed;

    /** @param onEnd hears how the response ended: BROKEN_OFF also stands for the plain end of a body, which is no failure when the reply was complete before it */
    ModelCall(java.net.http.HttpClient http, Clock clock, Consumer<ModelException> onEnd) {
        this.http = http;
        this.clock = clock;
        this.onEnd = onEnd;
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        exchange = http.sendAsync(jdkRequest(request), BodyHandlers.ofInputStream())
                .handleAsync(
                        (response, failure) -> {
                            onEnd.accept(
                                    response == null
                                            ? new ModelException(Kind.BROKEN_OFF)
                                            : read(response, parser, listener));
                            return null;
                        },
                        http.executor().orElseThrow());
    }

    private ModelException read(
            HttpResponse<InputStream> response, ServerSentEventParser parser, ServerSentEventListener listener) {
        body = response.body();
        try (InputStream in = response.body()) {
            int status = response.statusCode();
            if (closed || status < 200 || status > 299) {
                return new ModelException(kind(status), RetryAfter.of(response.headers(), clock));
            }
            Guarded guarded = new Guarded(listener);
            guarded.onOpen(SuccessfulHttpResponse.builder()
                    .statusCode(status)
                    .headers(response.headers().map())
                    .build());
            parser.parse(in, guarded);
            guarded.onClose();
            return new ModelException(guarded.malformed ? Kind.MALFORMED : Kind.BROKEN_OFF);
        } catch (IOException e) {
            return new ModelException(Kind.BROKEN_OFF);
        }
    }

    private static Kind kind(int status) {
        if (status == 429) {
            return Kind.RATE_LIMITED;
        }
        return status >= 500 || status == 408 ? Kind.SERVER_ERROR : Kind.REFUSED;
    }

    /** Passes events on, and keeps what a listener throws at a malformed one out of the log. */
    private static final class Guarded implements ServerSentEventListener {
        private final ServerSentEventListener listener;
        private boolean malformed;
        private boolean failed;

        Guarded(ServerSentEventListener listener) {
            this.listener = listener;
        }

        @Override
        public void onOpen(SuccessfulHttpResponse response) {
            listener.onOpen(response);
        }

        @Override
        public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
            try {
                listener.onEvent(event, context);
            } catch (RuntimeException e) {
                malformed = true;
                context.parsingHandle().cancel();
            }
        }

        @Override
        public void onError(Throwable failure) {
            failed = true;
        }

        @Override
        public void onClose() {
            if (!malformed && !failed) {
                listener.onClose();
            }
        }
    }

    private static java.net.http.HttpRequest jdkRequest(HttpRequest request) {
        var builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(request.method().name(), BodyPublishers.ofString(request.body() == null ? "" : request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.build();
    }

    @Override
    public void close() {
        closed = true;
        CompletableFuture<?> running = exchange;
        if (running != null) {
            running.cancel(true);
        }
        InputStream open = body;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // It is being given up anyway.
            }
        }
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("every reply is streamed");
    }

    @Override
    public HttpClient build() {
        return this;
    }

    @Override
    public @Nullable Duration connectTimeout() {
        return null;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public @Nullable Duration readTimeout() {
        return null;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }
}
