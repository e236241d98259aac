package dev.gieok.reasoning;

import dev.gieok.platform.person.PersonRegistry;
import dev.gieok.reasoning.answering.Answerer;
import dev.gieok.reasoning.answering.Answering;
import dev.gieok.reasoning.answering.GroundedEngine;
import dev.gieok.reasoning.answering.Memories;
import dev.gieok.reasoning.extraction.CandidateFinder;
import dev.gieok.reasoning.extraction.Extracting;
import dev.gieok.reasoning.grounded.GroundedAnswerer;
import dev.gieok.reasoning.understanding.Extractor;
import dev.gieok.reasoning.understanding.QuestionReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

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
    public Answerer answerer(Extractor extractor) {
        return new GroundedEngine(new GroundedAnswerer(new QuestionReader(), extractor), zone());
    }

    @Produces
    @Singleton
    public Extracting extracting(Extractor extractor) {
        return new Extracting(extractor, CandidateFinder.none(), zone());
    }

    @Produces
    @Singleton
    public Extractor extractor() {
        return new Extractor();
    }

    private ZoneId zone() {
        return config.zone().map(ZoneId::of).orElseGet(ZoneId::systemDefault);
    }
}
