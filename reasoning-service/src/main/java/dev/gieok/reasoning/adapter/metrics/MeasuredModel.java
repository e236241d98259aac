package dev.gieok.reasoning.adapter.metrics;

import dev.gieok.reasoning.llm.Completion;
import dev.gieok.reasoning.llm.LanguageModel;
import dev.gieok.reasoning.llm.ModelException;
import dev.gieok.reasoning.llm.Prompt;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Counts tokens and takes times. */
public final class MeasuredModel implements LanguageModel {
    private final LanguageModel model;
    private final MeterRegistry metrics;
    private final Tags tags;

    /** @param provider such as `openai` */
    public MeasuredModel(LanguageModel model, String provider, MeterRegistry metrics) {
        this.model = model;
        this.metrics = metrics;
        this.tags = Tags.of(GenAi.OPERATION, "chat", GenAi.PROVIDER, provider, GenAi.MODEL, model.name());
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public boolean local() {
        return model.local();
    }

    @Override
    public Completion complete(Prompt prompt, Consumer<String> onText) {
        long start = System.nanoTime();
        AtomicBoolean first = new AtomicBoolean(true);
        try {
            Completion completion = model.complete(prompt, text -> {
                if (first.getAndSet(false)) {
                    metrics.timer(GenAi.TIME_TO_FIRST_TOKEN, tags).record(since(start));
                }
                onText.accept(text);
            });
            duration(start, GenAi.NO_ERROR);
            tokens("input", completion.inputTokens());
            tokens("output", completion.outputTokens());
            return completion;
        } catch (ModelException e) {
            duration(start, e.kind().name().toLowerCase(Locale.ROOT));
            throw e;
        }
    }

    private void duration(long start, String error) {
        metrics.timer(GenAi.OPERATION_DURATION, tags.and(GenAi.ERROR, error)).record(since(start));
    }

    private void tokens(String type, int count) {
        metrics.summary(GenAi.TOKEN_USAGE, tags.and(GenAi.TOKEN_TYPE, type)).record(count);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
