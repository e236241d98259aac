package dev.gieok.reasoning.answering;

import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.platform.secrets.Secrets;
import dev.gieok.reasoning.grounded.GroundedAnswer;
import dev.gieok.reasoning.grounded.GroundedAnswerer;
import dev.gieok.reasoning.grounded.GroundedQuestion;
import dev.gieok.reasoning.grounded.UsedSource;
import dev.gieok.reasoning.session.WorkingMemory;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers strictly from what was recalled. */
public final class GroundedEngine implements Answerer {
    public static final String NAME = "grounded";

    private final GroundedAnswerer answerer;
    private final WorkingMemory workingMemory;
    private final Secrets secrets = new Secrets();
    private final ZoneId zone;

    public GroundedEngine(GroundedAnswerer answerer, WorkingMemory workingMemory, ZoneId zone) {
        this.answerer = answerer;
        this.workingMemory = workingMemory;
        this.zone = zone;
    }

    @Override
    public Draft answer(Asking asking, Progress progress) {
        GroundedAnswer answer = answerer.answer(new GroundedQuestion(
                asking.text(),
                asking.request().occurredAt(),
                zone,
                inMind(asking.recalled()),
                asking.justSaid(),
                asking.request().parts()));
        Map<Integer, UsedSource> sources = new LinkedHashMap<>();
        answer.sources().forEach(source -> sources.put(sources.size() + 1, source));
        progress.attempt(sources);
        progress.piece(answer.text());
        return new Draft(answer.outcome(), answer.text(), sources, NAME, null);
    }

    /** One whose answer failed is kept as it was said. */
    private Turn masked(Turn turn) {
        return new Turn(turn.turnId(), secrets.mask(turn.text()), turn.media(), turn.occurredAt(), turn.answer());
    }

    private RecallResult inMind(RecallResult recalled) {
        return new RecallResult(
                recalled.items(),
                recalled.profile(),
                workingMemory.of(recalled.turns()).turns().stream()
                        .map(this::masked)
                        .toList(),
                recalled.moments(),
                recalled.degraded());
    }
}
