package dev.gieok.reasoning.component;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.Headers;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.event.AnswerCited;
import dev.gieok.contracts.event.AnswerCompleted;
import dev.gieok.contracts.event.AnswerDelta;
import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.event.RequestEncoded;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutKafka.class)
@QuarkusTestResource(ScriptedMemory.class)
class ReasoningServiceTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Inject
    @Any
    InMemoryConnector connector;

    @Inject
    RecordingProducer kafka;

    @Inject
    EventCodec codec;

    @Inject
    PersonRegistry persons;

    private PersonId person;
    private IdIssuer ids;

    @BeforeEach
    void freshStart() {
        kafka.clear();
        ScriptedMemory.says(ScriptedMemory.NOTHING);
        person = persons.enrol("somebody");
        ids = new IdIssuer(persons.keys(person));
    }

    @Test
    void turnsAnObservationIntoCandidates() {
        ObservationId id = new ObservationId(ids.random("obs"));

        send(
                "observations-in",
                new ObservationAccepted(
                        id, "I live in Busan.", null, NOW, NOW, null, "gateway", null, Retention.AUTO, Trust.PERSON));

        CandidatesExtracted extracted = awaited(Topic.MEMORY_COMMANDS, CandidatesExtracted.class);
        assertEquals(id, extracted.observationId());
        assertEquals("rules", extracted.engine());
    }

    @Test
    void answersAChatToThePartitionThatWaitsAndLearnsFromIt() {
        ChatRequested request = chat("Where do I live?", List.of(), true);

        send("requests-in", new RequestEncoded(request, null));

        AnswerCompleted completed = awaited(Topic.REASONING_ANSWERS, AnswerCompleted.class);
        assertEquals(request.answerId(), completed.answer().answerId());
        assertEquals("grounded", completed.answer().engine());
        awaited(Topic.REASONING_ANSWERS, AnswerCited.class);
        AnswerDelta delta = awaited(Topic.REASONING_ANSWERS, AnswerDelta.class);
        assertEquals(completed.answer().text(), delta.text());
        assertTrue(kafka.records(Topic.REASONING_ANSWERS).stream().allMatch(record -> record.partition() == 3));
        CandidatesExtracted extracted = awaited(Topic.MEMORY_COMMANDS, CandidatesExtracted.class);
        assertEquals(request.observationId(), extracted.observationId());
        assertEquals(request.answerId(), ScriptedMemory.asked().getFirst().requestId());
    }

    @Test
    void saysThatItCannotRememberWhileMemoryIsDown() {
        ScriptedMemory.fails(503);

        send("requests-in", new RequestEncoded(chat("나 지금 어디 살아?", List.of(), false), null));

        AnswerCompleted completed = awaited(Topic.REASONING_ANSWERS, AnswerCompleted.class);
        assertEquals(Outcome.UNKNOWN, completed.answer().outcome());
        assertTrue(completed.answer().notice() != null
                && !completed.answer().notice().isBlank());
        assertTrue(completed.answer().citations().isEmpty());
    }

    @Test
    void learnsNothingFromACounterfactual() {
        send("requests-in", new RequestEncoded(chat("I live in Busan.", List.of("fact_x"), false), null));

        awaited(Topic.REASONING_ANSWERS, AnswerCompleted.class);
        assertEquals(List.of("fact_x"), ScriptedMemory.asked().getFirst().without());
        await().during(java.time.Duration.ofMillis(200))
                .until(() -> kafka.records(Topic.MEMORY_COMMANDS).isEmpty());
    }

    private ChatRequested chat(String text, List<String> without, boolean stream) {
        return new ChatRequested(
                new AnswerId(ids.random("ans")),
                new ObservationId(ids.random("obs")),
                new SessionId("s1"),
                List.of(Part.text(text)),
                List.of(),
                NOW,
                NOW,
                Retention.AUTO,
                without,
                List.of(),
                stream);
    }

    private <E extends Event> E awaited(Topic topic, Class<E> type) {
        return await().until(() -> kafka.events(topic, type, codec), events -> !events.isEmpty())
                .getFirst();
    }

    private void send(String channel, Event event) {
        EventCodec.Encoded encoded = codec.encode(person, ids.random("evt"), NOW, event);
        EventCodec.add(encoded.headers(), Headers.REPLY_PARTITION, "3");
        connector
                .source(channel)
                .send(new ConsumerRecord<>(
                        "topic",
                        0,
                        0L,
                        NOW.toEpochMilli(),
                        TimestampType.CREATE_TIME,
                        0,
                        0,
                        person.value(),
                        encoded.value(),
                        encoded.headers(),
                        java.util.Optional.empty()));
    }
}
