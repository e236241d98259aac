package dev.gieok.reasoning.adapter.metrics;

import dev.gieok.reasoning.answering.Answerer;
import dev.gieok.reasoning.answering.Asking;
import dev.gieok.reasoning.answering.Draft;
import dev.gieok.reasoning.answering.Progress;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;

/** Takes the time of answers, by the engine that spoke in the end and by outcome. */
public final class MeasuredAnswerer implements Answerer {
    private static final String DURATION = "gieok.reasoning.answer.duration";

    private final Answerer answerer;
    private final MeterRegistry metrics;

    public MeasuredAnswerer(Answerer answerer, MeterRegistry metrics) {
        this.answerer = answerer;
        this.metrics = metrics;
    }

    @Override
    public Draft answer(Asking asking, Progress progress) {
        Timer.Sample started = Timer.start();
        Draft draft = answerer.answer(asking, progress);
        started.stop(metrics.timer(
                DURATION,
                "engine",
                draft.engine(),
                "outcome",
                draft.outcome().name().toLowerCase(Locale.ROOT)));

        return draft;
    }
}
