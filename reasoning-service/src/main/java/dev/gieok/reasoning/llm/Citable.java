package dev.gieok.reasoning.llm;

import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.MomentItem;
import dev.gieok.contracts.http.RecallItem;
import dev.gieok.contracts.http.Signals;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.media.Moment;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.reasoning.answering.Notices;
import dev.gieok.reasoning.grounded.UsedSource;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a citation of each kind of item says. The quote comes from the item, never from the model. */
final class Citable {
    private static final double ALWAYS_IN_MIND = 0.5;

    private final Notices words;

    Citable(Notices words) {
        this.words = words;
    }

    UsedSource memory(RecallItem item) {
        return memory(item.memory(), item.score(), words.recalled(item.signals()), item.signals());
    }

    UsedSource profile(Memory memory) {
        return memory(memory, ALWAYS_IN_MIND, words.profile(), null);
    }

    UsedSource moment(MomentItem item) {
        Moment moment = item.moment();
        return new UsedSource(
                CitationKind.MOMENT,
                moment.momentId().value(),
                moment.text(),
                unit(item.score()),
                moment.mediaId(),
                moment.startSeconds(),
                moment.endSeconds(),
                moment.page(),
                moment.region(),
                words.moment(item.title()),
                item.signals(),
                null,
                null);
    }

    UsedSource turn(Turn turn) {
        return source(
                CitationKind.TURN,
                turn.turnId().value(),
                turn.text(),
                1,
                words.turn(),
                null,
                turn.occurredAt(),
                turn.answer() == null ? null : turn.answer().observationId());
    }

    private static UsedSource memory(Memory memory, double score, String reason, @Nullable Signals signals) {
        Optional<Evidence> evidence = memory.evidence().stream().findFirst();
        return source(
                CitationKind.MEMORY,
                memory.factId().value(),
                evidence.map(Evidence::quote).orElse(memory.text()),
                score,
                reason,
                signals,
                evidence.map(Evidence::occurredAt).orElse(memory.recordedAt()),
                evidence.map(Evidence::observationId).orElse(null));
    }

    private static UsedSource source(
            CitationKind kind,
            String id,
            String quote,
            double score,
            String reason,
            @Nullable Signals signals,
            @Nullable Instant learntAt,
            @Nullable ObservationId observation) {
        return new UsedSource(
                kind, id, quote, unit(score), null, null, null, null, null, reason, signals, learntAt, observation);
    }

    private static double unit(double score) {
        return Math.clamp(score, 0, 1);
    }
}
