package dev.gieok.standalone.cli.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.MasterKey;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonEventsTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path folder;

    private BlobPersonRegistry persons;
    private PersonId minji;

    @BeforeEach
    void given() {
        persons = new BlobPersonRegistry(
                new FolderBlobs(folder.resolve("blobs")), MasterKey.loadOrCreate(folder.resolve("master.json")));
        minji = persons.enrol("minji");
    }

    @Test
    void showsWhatWasSaidWhenAndWhere() {
        String shown = shown(said(minji, "나는 부산에 살아")).orElseThrow().text();

        assertTrue(shown.contains("나는 부산에 살아"), shown);
        assertTrue(shown.contains("gateway.observations.v1"), shown);
        assertTrue(shown.contains("dev.gieok.observation-accepted.v1"), shown);
        assertTrue(shown.startsWith("2026-11-24T12:00:00Z"), shown);
    }

    @Test
    void passesEverybodyElseAndTombstonesOver() {
        assertEquals(Optional.empty(), shown(said(persons.enrol("tom"), "mine")));
        assertEquals(
                Optional.empty(), shown(new ConsumerRecord<>("memory.facts.v1", 0, 0, minji.value() + "/x/1", null)));
    }

    @Test
    void saysWhenNobodyCanReadItAgain() {
        ConsumerRecord<String, byte[]> record = said(minji, "나는 부산에 살아");
        persons.destroy(minji, new CertificateId("cer_0123456789abcdefghijklmnop"), NOON);

        String shown = shown(record).orElseThrow().text();

        assertTrue(shown.contains("nobody can read this again"), shown);
        assertFalse(shown.contains("부산"), shown);
    }

    private Optional<PersonEvents.Shown> shown(ConsumerRecord<String, byte[]> record) {
        return new PersonEvents(persons, minji).show(record);
    }

    private ConsumerRecord<String, byte[]> said(PersonId person, String text) {
        ObservationId id = new ObservationId(new IdIssuer(persons.keys(person)).random("obs"));
        EventCodec.Encoded encoded = new EventCodec(persons, "/test")
                .encode(
                        person,
                        "event-1",
                        NOON,
                        new ObservationAccepted(
                                id, text, null, NOON, NOON, null, "gateway", null, Retention.AUTO, Trust.PERSON));
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(Topic.GATEWAY_OBSERVATIONS.topicName(), 0, 0, person.value(), encoded.value());
        encoded.headers().forEach(record.headers()::add);
        return record;
    }
}
