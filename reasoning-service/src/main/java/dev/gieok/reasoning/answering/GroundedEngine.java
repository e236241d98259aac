package dev.gieok.reasoning.answering;

import dev.gieok.reasoning.grounded.GroundedAnswer;
import dev.gieok.reasoning.grounded.GroundedAnswerer;
import dev.gieok.reasoning.grounded.GroundedQuestion;
import dev.gieok.reasoning.grounded.UsedSource;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers strictly from what was recalled. */
public final class GroundedEngine implements Answerer {
    public static final String NAME = "grounded";

    private final GroundedAnswerer answerer;
    private final ZoneId zone;

    public GroundedEngine(GroundedAnswerer answerer, ZoneId zone) {
        this.answerer = answerer;
        this.zone = zone;
    }

    @Override
    public Draft answer(Asking asking, Progress progress) {
        GroundedAnswer answer = answerer.answer(new GroundedQuestion(
                asking.text(),
                asking.request().occurredAt(),
                zone,
                asking.recalled(),
                asking.justSaid(),
                asking.request().parts()));
        Map<Integer, UsedSource> sources = new LinkedHashMap<>();
        answer.sources().forEach(source -> sources.put(sources.size() + 1, source));
        progress.attempt(sources);
        progress.piece(answer.text());
        return new Draft(answer.outcome(), answer.text(), sources, NAME, null);
    }
}
