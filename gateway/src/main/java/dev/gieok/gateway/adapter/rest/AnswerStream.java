package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Citation;
import dev.gieok.contracts.event.AnswerCited;
import dev.gieok.contracts.event.AnswerDelta;
import dev.gieok.contracts.event.Event;
import dev.gieok.gateway.GatewayConfig;
import dev.gieok.gateway.adapter.http.ProblemBodies;
import dev.gieok.gateway.adapter.operation.GatewayMetrics;
import dev.gieok.gateway.chat.AwaitedAnswer;
import dev.gieok.gateway.chat.Conversation;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;

/**
 * An answer piece by piece: `citations`, `delta`s, then `completed` or `failed`. Every event's id is the answer's, so
 * that who was cut off can fetch it.
 */
@Singleton
public class AnswerStream {
    private final Duration patience;
    private final ExecutorService threads;
    private final GatewayMetrics metrics;

    public AnswerStream(GatewayConfig config, @VirtualThreads ExecutorService threads, GatewayMetrics metrics) {
        this.patience = config.answerTimeout();
        this.threads = threads;
        this.metrics = metrics;
    }

    /** A delta as it is shown: within an attempt, sequences count from 0; a new attempt starts the text afresh. */
    public record DeltaView(int attempt, int sequence, String text) {
        @Override
        public String toString() {
            return "DeltaView";
        }
    }

    /** What the coming answer may rest on. */
    public record CitationsView(int attempt, List<Citation> citations) {}

    /** The events of a question that was asked; it is closed when they end or the reader leaves. */
    Multi<OutboundSseEvent> of(Conversation conversation, Sse sse) {
        return Multi.createFrom().emitter(emitter -> threads.execute(() -> run(conversation, sse, emitter)));
    }

    private void run(Conversation conversation, Sse sse, MultiEmitter<? super OutboundSseEvent> emitter) {
        try (conversation;
                var timing = metrics.chat("stream")) {
            Sending sending = new Sending(conversation.answerId().value(), sse, emitter);
            switch (conversation.await(patience, sending::pass)) {
                case AwaitedAnswer.Completed completed -> {
                    timing.outcome(completed.answer().outcome());
                    sending.complete(completed.answer());
                }
                case AwaitedAnswer.Failed failed -> sending.fail(AnswerDelivery.refusal(failed));
                case AwaitedAnswer.StillPending pending ->
                    sending.fail(Refusal.of(
                            ProblemCode.ANSWER_LATE,
                            "Fetch it later: GET /v1/answers/"
                                    + conversation.answerId().value()));
            }
            emitter.complete();
        } catch (RuntimeException e) {
            emitter.fail(e);
        }
    }

    private static final class Sending {
        private final String id;
        private final Sse sse;
        private final MultiEmitter<? super OutboundSseEvent> emitter;
        private boolean cited;
        private int attempt = -1;
        private int sequence;

        Sending(String id, Sse sse, MultiEmitter<? super OutboundSseEvent> emitter) {
            this.id = id;
            this.sse = sse;
            this.emitter = emitter;
        }

        void pass(Event event) {
            if (event instanceof AnswerCited answer) {
                cited = true;
                send("citations", new CitationsView(answer.attempt(), answer.citations()));
            } else if (event instanceof AnswerDelta delta && goesOn(delta)) {
                send("delta", new DeltaView(delta.attempt(), delta.sequence(), delta.text()));
            }
        }

        /**
         * Whether it is the next piece of an attempt that was heard from its beginning: to whom comes back in the middle
         * the whole is shown at the end, and not a text without its beginning.
         */
        private boolean goesOn(AnswerDelta delta) {
            if (delta.sequence() == 0 && delta.attempt() > attempt) {
                attempt = delta.attempt();
                sequence = 0;
            }
            if (delta.attempt() != attempt || delta.sequence() != sequence) {
                return false;
            }
            sequence++;
            return true;
        }

        /** An answer that was fetched whole is shown in the same order as one that came in pieces. */
        void complete(Answer answer) {
            if (!cited) {
                send("citations", new CitationsView(0, answer.citations()));
            }
            if (attempt < 0) {
                send("delta", new DeltaView(0, 0, answer.text()));
            }
            send("completed", answer);
        }

        void fail(Refusal refusal) {
            send("failed", ProblemBodies.of(refusal, "/v1/answers/" + id));
        }

        private void send(String name, Object data) {
            emitter.emit(sse.newEventBuilder()
                    .id(id)
                    .name(name)
                    .mediaType(MediaType.APPLICATION_JSON_TYPE)
                    .data(data)
                    .build());
        }
    }
}
