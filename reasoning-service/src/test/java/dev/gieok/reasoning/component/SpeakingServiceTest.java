package dev.gieok.reasoning.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.AnswerCited;
import dev.gieok.contracts.event.AnswerCompleted;
import dev.gieok.contracts.event.AnswerDelta;
import dev.gieok.contracts.event.RequestEncoded;
import dev.gieok.reasoning.llm.ScriptedProvider;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service with a language model, from channel to topic. */
@QuarkusTest
@TestProfile(SpeakingServiceTest.Speaking.class)
@QuarkusTestResource(value = ScriptedMemory.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = WithScriptedModel.class, restrictToAnnotatedClass = true)
class SpeakingServiceTest {
    /** A profile of its own, so that the model is configured for this test alone. */
    public static class Speaking extends WithoutKafka {}

    @Inject
    Station station;

    @BeforeEach
    void freshStart() {
        station.clear();
        ScriptedMemory.says(ScriptedMemory.NOTHING);
    }

    @Test
    void streamsWhatTheModelSaysAndStartsOverAfterABreak() {
        ScriptedProvider provider = WithScriptedModel.provider();
        provider.then(provider.breaksOffAfter("Bonj")).then(provider.says("Bon", "soir."));

        station.send(
                "requests-in", new RequestEncoded(station.chat("Say good evening in French.", List.of(), true), null));

        AnswerCompleted completed = station.awaited(Topic.REASONING_ANSWERS, AnswerCompleted.class);
        assertEquals("Bonsoir.", completed.answer().text());
        assertEquals("llm:scripted", completed.answer().engine());
        assertNull(completed.answer().notice());
        assertEquals(
                List.of(1, 2),
                station.events(Topic.REASONING_ANSWERS, AnswerCited.class).stream()
                        .map(AnswerCited::attempt)
                        .toList());
        assertEquals(
                "Bonsoir.",
                station.events(Topic.REASONING_ANSWERS, AnswerDelta.class).stream()
                        .filter(delta -> delta.attempt() == 2)
                        .map(AnswerDelta::text)
                        .collect(Collectors.joining()));
    }

    @Test
    void admitsThatTheGroundedEngineStoodIn() {
        ScriptedProvider provider = WithScriptedModel.provider();
        provider.then(provider.fails(503)).then(provider.fails(503)).then(provider.fails(503));

        station.send("requests-in", new RequestEncoded(station.chat("Where do I live?", List.of(), false), null));

        AnswerCompleted completed = station.awaited(Topic.REASONING_ANSWERS, AnswerCompleted.class);
        assertEquals("grounded", completed.answer().engine());
        assertNotNull(completed.answer().notice());
    }
}
