package dev.gieok.reasoning.llm;

import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.chat.Part;
import dev.gieok.platform.secrets.Secrets;
import dev.gieok.reasoning.answering.Answerer;
import dev.gieok.reasoning.answering.Asking;
import dev.gieok.reasoning.answering.Draft;
import dev.gieok.reasoning.answering.EngineUnavailableException;
import dev.gieok.reasoning.answering.EngineUnavailableException.Reason;
import dev.gieok.reasoning.answering.Notices;
import dev.gieok.reasoning.answering.Progress;
import dev.gieok.reasoning.grounded.UsedSource;
import dev.gieok.reasoning.llm.Offer.Withheld;
import dev.gieok.reasoning.session.WorkingMemory;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Answers with a language model that is shown what was recalled, and believes of its citations only what it was shown. */
public final class LlmEngine implements Answerer {
    private final LanguageModel model;
    private final Offering offering;
    private final AnswerPrompt prompts;
    private final Discretion discretion;
    private final Backoff backoff;
    private final Consumer<Duration> pause;

    /**
     * @param room tokens of the prompt that memories and moments may take
     * @param media whether a model that is not local may see text from images and documents
     * @param sensitive whether words say something sensitive
     * @param pause waits before another attempt
     */
    public LlmEngine(
            LanguageModel model,
            WorkingMemory workingMemory,
            int room,
            ZoneId zone,
            boolean media,
            Predicate<String> sensitive,
            Backoff backoff,
            Consumer<Duration> pause) {
        Secrets secrets = new Secrets();
        this.model = model;
        this.offering = new Offering(workingMemory, room, secrets, zone);
        this.prompts = new AnswerPrompt(secrets, zone);
        this.discretion = new Discretion(model.local(), media, model.pseudonymises(), sensitive);
        this.backoff = backoff;
        this.pause = pause;
    }

    @Override
    public Draft answer(Asking asking, Progress progress) {
        if (!discretion.allowsMedia()
                && asking.request().parts().stream().map(Part::mediaId).anyMatch(Objects::nonNull)) {
            throw new EngineUnavailableException(Reason.MEDIA_WITHHELD);
        }
        if (!discretion.allows(asking.said().candidates(), asking.text())) {
            throw new EngineUnavailableException(Reason.SENSITIVE_WITHHELD);
        }
        Offer offer = offering.of(asking, discretion);
        Prompt prompt = prompts.of(asking, offer);
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(asking, offer, prompt, progress);
            } catch (ModelException e) {
                Optional<Duration> wait = backoff.after(attempt, e);
                pause.accept(wait.orElseThrow(() -> new EngineUnavailableException(reason(e))));
            }
        }
    }

    private Draft attempt(Asking asking, Offer offer, Prompt prompt, Progress progress) {
        Map<Integer, UsedSource> sources = offer.sources();
        progress.attempt(sources);
        MarkerReader reader = new MarkerReader(sources.keySet());
        Completion completion = model.complete(prompt, piece -> progress.piece(reader.read(piece)));
        progress.piece(reader.end());
        if (reader.text().isBlank()) {
            throw new ModelException(ModelException.Kind.MALFORMED);
        }
        Map<Integer, UsedSource> cited = new LinkedHashMap<>();
        sources.forEach((marker, source) -> {
            if (reader.cited().contains(marker)) {
                cited.put(marker, source);
            }
        });
        return new Draft(
                reader.unknown() ? Outcome.UNKNOWN : Outcome.KNOWN,
                reader.text().strip(),
                cited,
                "llm:" + model.name(),
                notice(new Notices(asking.language()), offer.withheld(), completion.pseudonymised()));
    }

    /** What the person should know about what the model saw; null when it saw everything. */
    private static @Nullable String notice(Notices notices, Set<Withheld> withheld, boolean pseudonymised) {
        List<String> sentences = new ArrayList<>();
        if (withheld.contains(Withheld.SENSITIVE)) {
            sentences.add(notices.withheld());
        }
        if (withheld.contains(Withheld.MEDIA)) {
            sentences.add(notices.mediaWithheld());
        }
        if (pseudonymised) {
            sentences.add(notices.pseudonymised());
        }
        return sentences.isEmpty() ? null : String.join(" ", sentences);
    }

    private static Reason reason(ModelException failure) {
        return switch (failure.kind()) {
            case BUDGET_SPENT -> Reason.BUDGET_SPENT;
            case REFUSED, RATE_LIMITED -> Reason.REFUSED;
            case SERVER_ERROR, BROKEN_OFF, TIMED_OUT, MALFORMED -> Reason.UNREACHABLE;
        };
    }
}
