package dev.gieok.reasoning.llm;

import dev.gieok.platform.RetriableException;
import dev.gieok.reasoning.session.Tokens;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Asks a model only while the day's budget lasts. */
public final class CappedModel implements LanguageModel {
    private static final Logger LOG = Logger.getLogger(CappedModel.class);

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
        if (!allows(input)) {
            throw new ModelException(ModelException.Kind.BUDGET_SPENT);
        }
        StringBuilder received = new StringBuilder();
        try {
            Completion completion = model.complete(prompt, text -> {
                received.append(text);
                onText.accept(text);
            });
            note(completion.inputTokens(), completion.outputTokens());
            return completion;
        } catch (ModelException e) {
            if (!received.isEmpty() || e.began()) {
                note(input, Tokens.of(received.toString()));
            }
            throw e;
        }
    }

    private boolean allows(int inputTokens) {
        try {
            return cap.allows(inputTokens);
        } catch (RetriableException e) {
            // Nobody knows what was spent: better no call than one too many.
            throw new ModelException(ModelException.Kind.SERVER_ERROR);
        }
    }

    private void note(int inputTokens, int outputTokens) {
        try {
            cap.spent(inputTokens, outputTokens);
        } catch (RetriableException e) {
            // The reply is here and paid for; losing it would not bring the money back.
            LOG.warnf("what a call cost could not be noted tokens=%d", inputTokens + outputTokens);
        }
    }
}
