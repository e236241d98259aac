package dev.gieok.reasoning.adapter.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.event.ObservationFailed;
import dev.gieok.contracts.event.RequestEncoded;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.kafka.EventPublisher;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.PersonRegistry;
import dev.gieok.reasoning.Received;
import dev.gieok.reasoning.answering.Acquainting;
import dev.gieok.reasoning.extraction.CandidateFinder;
import dev.gieok.reasoning.extraction.Extracting;
import dev.gieok.reasoning.llm.Questions;
import dev.gieok.reasoning.understanding.Extractor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservationsConsumerTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final MockProducer<String, byte[]> kafka =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private EventCodec codec;
    private PersonId person;
    private ObservationId id;

    @BeforeEach
    void somebody(@TempDir Path folder) {
        PersonRegistry persons = new BlobPersonRegistry(
                new FolderBlobs(folder.resolve("blobs")), MasterKey.loadOrCreate(folder.resolve("keys/master.json")));
        codec = new EventCodec(persons, "/test");
        person = persons.enrol("somebody");
        id = new ObservationId(new IdIssuer(persons.keys(person)).random("obs"));
    }

    @Test
    void saysWhatAnObservationMightTeachWithoutItsSecrets() {
        consumer(CandidateFinder.none())
                .consume(record(accepted("I live in Busan. My card is 4111 1111 1111 1111.", Retention.AUTO)));

        CandidatesExtracted extracted = (CandidatesExtracted) published().getFirst();
        assertEquals(id, extracted.observationId());
        assertEquals("lives-in", extracted.candidates().getFirst().predicate());
        assertTrue(extracted.text().startsWith("I live in Busan."));
        assertTrue(!extracted.text().contains("4111"));
    }

    @Test
    void keepsNoSecretThatStandsForASpeaker() {
        ObservationAccepted said = accepted("I live in Busan.", Retention.AUTO, "Ines, password: Sup3rSecret");
        consumer(CandidateFinder.none()).consume(record(said));

        CandidatesExtracted extracted = (CandidatesExtracted) published().getFirst();
        assertTrue(extracted.speaker().startsWith("Ines"));
        assertTrue(!EventJson.mapper().valueToTree(extracted).toString().contains("Sup3rSecret"));
    }

    @Test
    void teachesNothingWhenAskedToKeepNothing() {
        consumer(CandidateFinder.none()).consume(record(accepted("나 부산 살아.", Retention.NEVER)));

        CandidatesExtracted extracted = (CandidatesExtracted) published().getFirst();
        assertTrue(extracted.candidates().isEmpty());
        assertEquals("retain-never", extracted.passages().getFirst().reason());
        assertEquals("ko", extracted.language());
    }

    @Test
    void extractsTheSameWhenARecordComesTwice() {
        ObservationsConsumer consumer = consumer(CandidateFinder.none());
        ConsumerRecord<String, byte[]> record = record(accepted("I live in Busan.", Retention.AUTO));

        consumer.consume(record);
        consumer.consume(record);

        assertEquals(published().get(0), published().get(1));
    }

    @Test
    void countsAnObservationThatCannotBeReadAsFailedAndPutsItAside() {
        ObservationsConsumer consumer = consumer((utterance, byRules, acquaintances) -> {
            throw new IllegalStateException("a rule is broken");
        });

        assertThrows(
                IllegalStateException.class,
                () -> consumer.consume(record(accepted("I live in Busan.", Retention.AUTO))));

        assertEquals(List.of(new ObservationFailed(id, ErrorCode.INTERNAL.code())), published());
    }

    @Test
    void refusesAnEventThatItsTopicDoesNotCarry() {
        NonRetriableException refused = assertThrows(
                NonRetriableException.class,
                () -> consumer(CandidateFinder.none())
                        .consume(record(new RequestEncoded(Questions.chat("Where do I live?"), null))));

        assertEquals(ErrorCode.UNKNOWN_EVENT_TYPE, refused.code());
        assertTrue(published().isEmpty());
    }

    private ObservationsConsumer consumer(CandidateFinder more) {
        return new ObservationsConsumer(
                codec,
                new EventPublisher(kafka, codec, Clock.systemUTC()),
                new Extracting(new Extractor(), more, ZoneOffset.UTC),
                new Acquainting(
                        (p, request) -> {
                            throw new AssertionError("memory is asked only where somebody must be hidden");
                        },
                        12));
    }

    private ObservationAccepted accepted(String text, Retention retain) {
        return accepted(text, retain, null);
    }

    private ObservationAccepted accepted(String text, Retention retain, @Nullable String speaker) {
        return new ObservationAccepted(id, text, speaker, NOW, NOW, null, "gateway", null, retain, Trust.PERSON);
    }

    private ConsumerRecord<String, byte[]> record(Event event) {
        EventCodec.Encoded encoded = codec.encode(person, "evt-1", NOW, event);
        return Received.record(Topic.GATEWAY_OBSERVATIONS.topicName(), person, NOW, encoded);
    }

    private List<Event> published() {
        return kafka.history().stream()
                .filter(sent -> sent.topic().equals(Topic.MEMORY_COMMANDS.topicName()))
                .map(sent -> codec.decode(sent.headers(), sent.value()).event())
                .toList();
    }
}
