package dev.gieok.standalone.cli.deadletter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Headers;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.kafka.DeadLetters;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayingTest {
    private static final long CAME = Instant.parse("2026-11-23T12:00:00Z").toEpochMilli();
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    @TempDir
    Path folder;

    private final MockProducer<String, byte[]> kafka =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private MasterKey master = MasterKey.loadOrCreate(TEMPORARY.resolve("gieok-test-master.json"));

    private BlobPersonRegistry persons =
            new BlobPersonRegistry(new FolderBlobs(TEMPORARY.resolve("gieok-test")), master);

    @BeforeEach
    void aKeyOfItsOwn() {
        master = MasterKey.loadOrCreate(folder.resolve("master.json"));
        persons = new BlobPersonRegistry(new FolderBlobs(folder.resolve("blobs")), master);
    }

    @Test
    void whatIsOfAPersonIsUnsealedWithTheirKeysUntilTheyAreErased() throws Exception {
        PersonId haneul = persons.enrol("haneul");
        ConsumerRecord<String, byte[]> record =
                record(Topic.EXTERNAL_OBSERVATIONS.topicName(), "haneul", "{\"text\":\"나는 서울에 살아\"}");
        EventCodec.add(record.headers(), Headers.SUBJECT, "haneul");
        EventCodec.add(record.headers(), Headers.CONTENT_TYPE, Headers.JSON);
        DeadLetter letter = putAside(record);
        Replaying replaying = new Replaying(kafka, master, persons);

        assertArrayEquals(record.value(), replaying.again(letter).value());
        assertEquals(
                "haneul",
                EventCodec.text(replaying.again(letter).headers(), Headers.SUBJECT)
                        .orElseThrow());
        persons.destroy(haneul, new CertificateId("cer_0123456789abcdefghijklmnop"), Instant.EPOCH);
        int sent = kafka.history().size();

        assertEquals(Replaying.Outcome.ERASED, replaying.replay(letter));
        assertEquals(sent, kafka.history().size());
        assertEquals("(the person was erased: nobody can read this again)", new Words(master, persons).of(letter));
    }

    @Test
    void handsAnEventInAgainAsItWasAndWhereItWas() {
        ConsumerRecord<String, byte[]> record = record("memory.commands.v1", "per_a", "sealed");
        EventCodec.add(record.headers(), Headers.CONTENT_TYPE, Headers.SEALED);

        DeadLetter letter = putAside(record);
        ProducerRecord<String, byte[]> again = new Replaying(kafka, master, persons).again(letter);

        assertEquals("memory.commands.v1", again.topic());
        assertEquals(3, again.partition());
        assertEquals("per_a", again.key());
        assertArrayEquals(record.value(), again.value());
        assertEquals("event-1", EventCodec.text(again.headers(), Headers.ID).orElseThrow());
        assertEquals(
                letter.place(),
                EventCodec.text(again.headers(), Replaying.REPLAY_OF).orElseThrow());
        assertTrue(EventCodec.text(again.headers(), Headers.DEAD_LETTER_CODE).isEmpty());
    }

    @Test
    void unsealsWhatCameInClearAndOnlyThen() {
        ConsumerRecord<String, byte[]> record =
                record(Topic.EXTERNAL_OBSERVATIONS.topicName(), "haneul", "{\"text\":\"나는 서울에 살아\"}");
        EventCodec.add(record.headers(), Headers.SUBJECT, "haneul");
        EventCodec.add(record.headers(), Headers.CONTENT_TYPE, Headers.JSON);

        DeadLetter letter = putAside(record);
        assertNull(letter.record().key());
        assertFalse(letter.header(Headers.SUBJECT).contains("haneul"));

        ProducerRecord<String, byte[]> again = new Replaying(kafka, master, persons).again(letter);
        assertArrayEquals(record.value(), again.value());
        assertEquals("haneul", EventCodec.text(again.headers(), Headers.SUBJECT).orElseThrow());
        assertEquals(
                Headers.JSON,
                EventCodec.text(again.headers(), Headers.CONTENT_TYPE).orElseThrow());
    }

    @Test
    void keepsWhenItFirstCameHoweverOftenItFails() {
        DeadLetter once = putAside(record(Topic.EXTERNAL_OBSERVATIONS.topicName(), "haneul", "{}"));
        ProducerRecord<String, byte[]> again = new Replaying(kafka, master, persons).again(once);
        ConsumerRecord<String, byte[]> back = new ConsumerRecord<>(
                again.topic(),
                3,
                8,
                CAME + 60_000,
                TimestampType.CREATE_TIME,
                0,
                0,
                again.key(),
                again.value(),
                again.headers(),
                Optional.empty());
        DeadLetter twice = putAside(back);

        assertEquals(
                Long.toString(CAME),
                EventCodec.text(again.headers(), Headers.FIRST_CAME).orElseThrow());
        assertEquals(Long.toString(CAME), twice.header(Headers.FIRST_CAME));
    }

    @Test
    void whatWasTooLargeToBeKeptIsNotHandedInAsADeletion() throws Exception {
        ConsumerRecord<String, byte[]> found = new ConsumerRecord<>("memory.commands.v1.dlq", 0, 0, "per_a", null);
        EventCodec.add(found.headers(), Headers.DEAD_LETTER_TOPIC, "memory.commands.v1");
        EventCodec.add(found.headers(), Headers.DEAD_LETTER_PARTITION, "3");

        Replaying.Outcome outcome = new Replaying(kafka, master, persons).replay(new DeadLetter(found));

        assertEquals(List.of(), kafka.history());
        assertEquals(
                List.of("Nothing to replay.", "1 cannot be replayed: nothing was kept of it."),
                DlqCommand.told(Map.of(outcome, 1)));
    }

    @Test
    void saysWhatBecameOfEach() {
        assertEquals(
                List.of(
                        "3 replayed.",
                        "2 cannot be opened again: their persons were erased.",
                        "2 cannot be replayed: nothing was kept of them."),
                DlqCommand.told(Map.of(
                        Replaying.Outcome.REPLAYED, 3,
                        Replaying.Outcome.ERASED, 2,
                        Replaying.Outcome.NOTHING_KEPT, 2)));
        assertEquals(List.of("Nothing to replay."), DlqCommand.told(Map.of()));
    }

    @Test
    void anIdThatNoLetterHasIsAMistake() {
        DeadLetter letter = putAside(record("memory.commands.v1", "per_a", "sealed"));

        assertEquals(List.of(letter), DlqCommand.named("event-1", List.of(letter)));
        assertThrows(LaunchFailedException.class, () -> DlqCommand.named("nosuch", List.of(letter)));
    }

    @Test
    void isRememberedAcrossCommands() {
        Home home = new Home(folder);
        DeadLetter letter = putAside(record("memory.commands.v1", "per_a", "sealed"));

        Replayed.load(home).add(letter);

        assertTrue(Replayed.load(home).contains(letter));
    }

    @Test
    void showsWhereAndWhyAndNeverWhat() {
        DeadLetter letter = putAside(record("memory.commands.v1", "per_a", "a word"));

        assertEquals("DeadLetter[memory.commands.v1.dlq/0/0 malformed-event]", letter.toString());
    }

    /** As the services do it. */
    private DeadLetter putAside(ConsumerRecord<String, byte[]> record) {
        new DeadLetters(kafka, master, persons, Clock.systemUTC())
                .put(record, ErrorCode.MALFORMED_EVENT)
                .join();
        ProducerRecord<String, byte[]> put = kafka.history().getLast();
        ConsumerRecord<String, byte[]> found = new ConsumerRecord<>(put.topic(), 0, 0, put.key(), put.value());
        put.headers().forEach(found.headers()::add);
        return new DeadLetter(found);
    }

    private static ConsumerRecord<String, byte[]> record(String topic, String key, String value) {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                topic,
                3,
                7,
                CAME,
                TimestampType.CREATE_TIME,
                0,
                0,
                key,
                value.getBytes(StandardCharsets.UTF_8),
                new RecordHeaders(),
                Optional.empty());
        EventCodec.add(record.headers(), Headers.ID, "event-1");
        return record;
    }
}
