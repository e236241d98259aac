package dev.gieok.standalone.cli.tour.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.Headers;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final String LOG = Topic.MEMORY_FACTS.topicName();
    private static final String SAID = Topic.GATEWAY_OBSERVATIONS.topicName();

    @TempDir
    Path folder;

    private BlobPersonRegistry persons;
    private PersonId person;
    private Sought sought;
    private long offset;

    @BeforeEach
    void given() {
        persons = new BlobPersonRegistry(
                new FolderBlobs(folder.resolve("blobs")), MasterKey.loadOrCreate(folder.resolve("master.json")));
        person = persons.enrol("minji");
        sought = new Sought(person, List.of("fct_1"), List.of("walnuts", "견과류"), NOON);
    }

    @Test
    void countsAMemoryInTheLogWhileItIsTheLastOfItsKey() {
        Topics.Reading reading = read(record(LOG, "fct_1/1", "allergic to walnuts"), record(LOG, "fct_2/1", "tea"));

        assertEquals(1, reading.inLog());
        assertEquals(Map.of(), reading.waiting());
        assertEquals(2, reading.opened());
    }

    @Test
    void countsWhatATombstoneCoversAsWaitingForKafka() {
        Topics.Reading reading = read(record(LOG, "fct_1/1", "allergic to walnuts"), record(LOG, "fct_1/1", null));

        assertEquals(0, reading.inLog());
        assertEquals(Map.of(LOG, 1L), reading.waiting());
    }

    @Test
    void countsWhatOtherTopicsKeepForADayAsWaiting() {
        Topics.Reading reading = read(record(SAID, "", "나는 견과류 알레르기가 있어"), record(SAID, "", "오늘 날씨 어때?"));

        assertEquals(0, reading.inLog());
        assertEquals(Map.of(SAID, 1L), reading.waiting());
    }

    @Test
    void opensNothingOnceTheKeyIsDestroyed() {
        ConsumerRecord<String, byte[]> said = record(SAID, "", "나는 견과류 알레르기가 있어");
        persons.destroy(person, new CertificateId("cer_0123456789abcdefghijklmnop"), NOON);

        Topics.Reading reading = read(said);

        assertEquals(1, reading.sealed());
        assertEquals(0, reading.opened());
        assertEquals(Map.of(), reading.waiting());
    }

    @SafeVarargs
    private Topics.Reading read(ConsumerRecord<String, byte[]>... records) {
        return new Topics("nowhere:0", persons).reading(List.of(records), sought);
    }

    private ConsumerRecord<String, byte[]> record(String topic, String key, @Nullable String words) {
        String id = "event-" + offset;
        byte[] sealed = words == null ? null : persons.keys(person).seal(words.getBytes(StandardCharsets.UTF_8), id);
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(topic, 0, offset++, person.value() + (key.isEmpty() ? "" : "/" + key), sealed);
        record.headers().add(Headers.ID, id.getBytes(StandardCharsets.UTF_8));
        return record;
    }
}
