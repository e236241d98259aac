package dev.gieok.reasoning;

import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.person.PersonRegistry;
import dev.gieok.reasoning.adapter.blob.BlobSpending;
import dev.gieok.reasoning.adapter.langchain.Providers;
import dev.gieok.reasoning.adapter.metrics.MeasuredAnswerer;
import dev.gieok.reasoning.adapter.metrics.MeasuredModel;
import dev.gieok.reasoning.answering.Acquainting;
import dev.gieok.reasoning.answering.Answerer;
import dev.gieok.reasoning.answering.Answering;
import dev.gieok.reasoning.answering.GroundedEngine;
import dev.gieok.reasoning.answering.Memories;
import dev.gieok.reasoning.answering.StandingIn;
import dev.gieok.reasoning.extraction.CandidateFinder;
import dev.gieok.reasoning.extraction.Extracting;
import dev.gieok.reasoning.extraction.ModelFinder;
import dev.gieok.reasoning.grounded.GroundedAnswerer;
import dev.gieok.reasoning.llm.Backoff;
import dev.gieok.reasoning.llm.CappedModel;
import dev.gieok.reasoning.llm.LanguageModel;
import dev.gieok.reasoning.llm.LlmEngine;
import dev.gieok.reasoning.llm.Pause;
import dev.gieok.reasoning.llm.PseudonymisingModel;
import dev.gieok.reasoning.llm.SpendCap;
import dev.gieok.reasoning.pseudonym.PersonalData;
import dev.gieok.reasoning.session.WorkingMemory;
import dev.gieok.reasoning.understanding.Extractor;
import dev.gieok.reasoning.understanding.QuestionReader;
import dev.gieok.reasoning.understanding.Utterance;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** The wiring of the service, outermost first. */
@ApplicationScoped
public class ReasoningBeans {
    private final ReasoningConfig config;

    public ReasoningBeans(ReasoningConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    public Answering answering(
            Memories memories, Extracting extracting, Answerer answerer, PersonRegistry persons, Clock clock) {
        return new Answering(memories, extracting, answerer, persons, clock, config.recallSize());
    }

    @Produces
    @Singleton
    public Answerer answerer(
            GroundedEngine grounded, Extractor extractor, Optional<LanguageModel> model, MeterRegistry metrics) {
        Answerer speaking = model.<Answerer>map(m -> new StandingIn(
                        new LlmEngine(
                                m,
                                workingMemory(),
                                config.llm().contextTokens() / 2,
                                zone(),
                                config.llm().shareMedia(),
                                text -> sensitive(extractor, text),
                                backoff(),
                                Pause::of),
                        grounded))
                .orElse(grounded);
        return new MeasuredAnswerer(speaking, metrics);
    }

    @Produces
    @Singleton
    @Typed(GroundedEngine.class)
    public GroundedEngine grounded(Extractor extractor) {
        return new GroundedEngine(new GroundedAnswerer(new QuestionReader(), extractor), workingMemory(), zone());
    }

    /**
     * The one model that everybody asks: pseudonymised, measured, within its budget; empty when none is configured.
     * Nothing goes to a model on another way.
     */
    @Produces
    @Singleton
    public Optional<LanguageModel> model(MeterRegistry metrics, Blobs blobs, Clock clock) {
        ReasoningConfig.Llm llm = config.llm();
        String provider = llm.provider().name().toLowerCase(Locale.ROOT);
        return Providers.open(llm, clock)
                .map(model -> pseudonymised(new MeasuredModel(capped(model, blobs, clock), provider, metrics)));
    }

    @Produces
    @Singleton
    public Extracting extracting(Extractor extractor, Optional<LanguageModel> model) {
        CandidateFinder more = model.filter(speaking -> config.llm().extraction())
                .<CandidateFinder>map(speaking -> new ModelFinder(speaking, backoff(), Pause::of))
                .orElseGet(CandidateFinder::none);
        return new Extracting(extractor, more, zone());
    }

    @Produces
    @Singleton
    public Acquainting acquainting(Memories memories) {
        return new Acquainting(memories, config.recallSize());
    }

    @Produces
    @Singleton
    public Extractor extractor() {
        return new Extractor();
    }

    private LanguageModel pseudonymised(LanguageModel model) {
        boolean wanted = config.llm().pseudonymise().orElse(!model.local());
        return wanted ? new PseudonymisingModel(model, new PersonalData()) : model;
    }

    private LanguageModel capped(LanguageModel model, Blobs blobs, Clock clock) {
        ReasoningConfig.Llm llm = config.llm();
        if (llm.dailyBudgetUsd().isEmpty()) {
            return model;
        }
        if (llm.inputUsdPerMillionTokens() <= 0 && llm.outputUsdPerMillionTokens() <= 0) {
            throw new IllegalStateException("gieok.reasoning.llm.daily-budget-usd caps nothing without a price:"
                    + " set input-usd-per-million-tokens and output-usd-per-million-tokens");
        }
        SpendCap.Prices prices = new SpendCap.Prices(llm.inputUsdPerMillionTokens(), llm.outputUsdPerMillionTokens());
        return new CappedModel(
                model, new SpendCap(llm.dailyBudgetUsd().getAsDouble(), prices, new BlobSpending(blobs), clock));
    }

    private boolean sensitive(Extractor extractor, String text) {
        Utterance utterance = new Utterance(text, null, Instant.EPOCH, zone(), Trust.PERSON, Retention.AUTO, List.of());
        return extractor.extract(utterance).candidates().stream()
                .anyMatch(candidate -> candidate.sensitivity() != Sensitivity.NORMAL);
    }

    private WorkingMemory workingMemory() {
        return new WorkingMemory(config.workingMemory().tokens());
    }

    private Backoff backoff() {
        return new Backoff(config.llm().maxRetries(), config.llm().maxBackoff(), ThreadLocalRandom::current);
    }

    private ZoneId zone() {
        return config.zone().map(ZoneId::of).orElseGet(ZoneId::systemDefault);
    }
}
