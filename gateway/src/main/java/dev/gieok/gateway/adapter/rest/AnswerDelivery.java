package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.gateway.GatewayConfig;
import dev.gieok.gateway.adapter.operation.GatewayMetrics;
import dev.gieok.gateway.chat.AwaitedAnswer;
import dev.gieok.gateway.chat.Conversation;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Arrays;

/** An answer as one response. */
@Singleton
public class AnswerDelivery {
    private static final Duration SHORTLY = Duration.ofSeconds(5);

    private final Duration patience;
    private final GatewayMetrics metrics;

    public AnswerDelivery(GatewayConfig config, GatewayMetrics metrics) {
        this.patience = config.answerTimeout();
        this.metrics = metrics;
    }

    /** 200 with the answer, or 202 with its place when it takes longer. */
    Response deliver(Conversation conversation) {
        try (conversation;
                var timing = metrics.chat("sync")) {
            return switch (conversation.await(patience, event -> {})) {
                case AwaitedAnswer.Completed completed -> {
                    timing.outcome(completed.answer().outcome());
                    yield Response.ok(completed.answer()).build();
                }
                case AwaitedAnswer.Failed failed -> throw refusal(failed);
                case AwaitedAnswer.StillPending pending ->
                    Accepted.answer(conversation.answerId(), conversation.sessionId());
            };
        }
    }

    static Refusal refusal(AwaitedAnswer.Failed failed) {
        ErrorCode code = Arrays.stream(ErrorCode.values())
                .filter(known -> known.code().equals(failed.code()))
                .findFirst()
                .orElse(ErrorCode.INTERNAL);
        return switch (code) {
            case MEMORY_UNAVAILABLE ->
                Refusal.forNow(
                        ProblemCode.MEMORY_UNAVAILABLE,
                        "Nothing can be remembered right now, so nothing is answered. Ask again shortly.",
                        SHORTLY);
            default -> Refusal.of(ProblemCode.ANSWER_FAILED, code.title() + " (" + code.code() + ")");
        };
    }
}
