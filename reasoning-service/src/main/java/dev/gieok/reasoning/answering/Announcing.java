package dev.gieok.reasoning.answering;

import dev.gieok.contracts.event.AnswerCited;
import dev.gieok.contracts.event.AnswerDelta;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.reasoning.grounded.UsedSource;
import java.util.Map;

/** Tells a client that streams how its answer comes into being; says nothing to one that does not. */
final class Announcing implements Progress {
    private final ChatRequested request;
    private final Citing citing;
    private final Outbox outbox;
    private int attempt;
    private int sequence;

    Announcing(ChatRequested request, Citing citing, Outbox outbox) {
        this.request = request;
        this.citing = citing;
        this.outbox = outbox;
    }

    @Override
    public void attempt(Map<Integer, UsedSource> sources) {
        attempt++;
        sequence = 0;
        if (request.stream()) {
            outbox.emit(new AnswerCited(request.answerId(), attempt, citing.citations(sources)));
        }
    }

    @Override
    public void piece(String text) {
        if (request.stream() && !text.isEmpty()) {
            outbox.emit(new AnswerDelta(request.answerId(), attempt, sequence++, text));
        }
    }
}
