package dev.gieok.reasoning.component;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.event.AnswerCited;
import dev.gieok.contracts.event.AnswerCompleted;
import dev.gieok.contracts.event.AnswerDelta;
import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.event.RequestEncoded;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service with its grounded engine, from channel to topic. */
@QuarkusTest
@TestProfile(WithoutKafka.class)
@QuarkusTestResource(ScriptedMemory.class)
class ReasoningServiceTest {
    @Inject
    Station station;

    @BeforeEach
    void freshStart() {
        station.clear();
        ScriptedMemory.says(ScriptedMemory.NOTHING);
    }

    @Test
    void turnsAnObservationIntoCandidates() {
        ObservationId id = station.observationId();

        station.send(
                "observations-in",
                new ObservationAccepted(
                        id,
                        "I live in Busan.",
                        null,
                        Station.NOW,
                        Station.NOW,
                        null,
                        "gateway",
                        null,
                        Retention.AUTO,
                        Trust.PERSON));

        CandidatesExtracted extracted = station.awaited(Topic.MEMORY_COMMANDS, CandidatesExtracted.class);
        assertEquals(id, extracted.observationId());
        assertEquals("rules", extracted.engine());
    }

    @Test
    void answersAChatToThePartitionThatWaitsAndLearnsFromIt() {
        ChatRequested request = station.chat("Where do I live?", List.of(), true);

        station.send("requests-in", new RequestEncoded(request, null));

        AnswerCompleted completed = station.awaited(Topic.REASONING_ANSWERS, AnswerCompleted.class);
        assertEquals(request.answerId(), completed.answer().answerId());
        assertEquals("grounded", completed.answer().engine());
        station.awaited(Topic.REASONING_ANSWERS, AnswerCited.class);
        AnswerDelta delta = station.awaited(Topic.REASONING_ANSWERS, AnswerDelta.class);
        assertEquals(completed.answer().text(), delta.text());
        assertTrue(station.records(Topic.REASONING_ANSWERS).stream()
                .allMatch(record -> record.partition() == Station.REPLY_PARTITION));
        CandidatesExtracted extracted = station.awaited(Topic.MEMORY_COMMANDS, CandidatesExtracted.class);
        assertEquals(request.observationId(), extracted.observationId());
        assertEquals(request.answerId(), ScriptedMemory.asked().getFirst().requestId());
    }

    @Test
    void saysThatItCannotRememberWhileMemoryIsDown() {
        ScriptedMemory.fails(503);

        station.send("requests-in", new RequestEncoded(station.chat("나 지금 어디 살아?", List.of(), false), null));

        AnswerCompleted completed = station.awaited(Topic.REASONING_ANSWERS, AnswerCompleted.class);
        assertEquals(Outcome.UNKNOWN, completed.answer().outcome());
        assertNotNull(completed.answer().notice());
        assertTrue(completed.answer().citations().isEmpty());
    }

    @Test
    void learnsNothingFromACounterfactual() {
        station.send(
                "requests-in", new RequestEncoded(station.chat("I live in Busan.", List.of("fct_x"), false), null));

        station.awaited(Topic.REASONING_ANSWERS, AnswerCompleted.class);
        assertEquals(List.of("fct_x"), ScriptedMemory.asked().getFirst().without());
        await().during(Duration.ofMillis(200))
                .until(() -> station.records(Topic.MEMORY_COMMANDS).isEmpty());
    }
}
