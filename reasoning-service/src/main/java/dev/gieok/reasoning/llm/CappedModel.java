package dev.gieok.reasoning.llm;

import dev.gieok.reasoning.session.Tokens;
import java.util.function.Consumer;

/** Asks a model only while the day's budget lasts. */
public final class CappedModel implements LanguageModel {
    private final LanguageModel model;
    private final SpendCap cap;

    public CappedModel(LanguageModel model, SpendCap cap) {
        this.model = model;
        this.cap = cap;
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
        int input = prompt.tokens();
        if (!cap.allows(input)) {
            throw new ModelException(ModelException.Kind.BUDGET_SPENT);
        }
        StringBuilder received = new StringBuilder();
        try {
            Completion completion = model.complete(prompt, text -> {
                received.append(text);
                onText.accept(text);
            });
            cap.spent(completion.inputTokens(), completion.outputTokens());
            return completion;
        } catch (ModelException e) {
            if (!received.isEmpty()) {
                cap.spent(input, Tokens.of(received.toString()));
            }
            throw e;
        }
    }
}
