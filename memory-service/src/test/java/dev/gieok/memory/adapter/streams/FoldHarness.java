package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.TestCandidates.extracted;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.http.Books;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.MasterKey;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The real topology, store and encryption on the test driver of Kafka Streams. */
final class FoldHarness implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    final BlobPersonRegistry persons;
    final PersonId person;
    final EventCodec codec;
    private final TopologyTestDriver driver;
    private final List<TestRecord<String, byte[]>> log = new ArrayList<>();

    FoldHarness(Path folder) {
        this(folder, folder.resolve("state"), (partition, told) -> {});
    }

    /** With a ledger that is kept elsewhere, beside a log that may hold something already. */
    FoldHarness(Path folder, Path state, LogSource source) {
        persons = new BlobPersonRegistry(
                new FolderBlobs(folder.resolve("blobs")), MasterKey.loadOrCreate(folder.resolve("keys/master.json")));
        person = persons.enrol("minji");
        codec = new EventCodec(persons, "/test");
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "fold-test");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        driver = new TopologyTestDriver(new LedgerTopology().topology(codec, persons, source), settings);
    }

    /** Pipes an event in as its producer would. */
    void send(Topic topic, Event event, Instant at) {
        sendOf(person, topic, event, at);
    }

    /** The same, for somebody else. */
    void sendOf(PersonId other, Topic topic, Event event, Instant at) {
        EventCodec.Encoded encoded =
                codec.encode(other, java.util.UUID.randomUUID().toString(), at, event);
        pipe(other, topic, encoded, at);
    }

    /** As it lies on its topic: sealed when it was published, however long ago. */
    EventCodec.Encoded sealed(Event event) {
        return codec.encode(person, java.util.UUID.randomUUID().toString(), NOON, event);
    }

    void pipe(PersonId whose, Topic topic, EventCodec.Encoded encoded, Instant at) {
        TestInputTopic<String, byte[]> input =
                driver.createInputTopic(topic.topicName(), new StringSerializer(), new ByteArraySerializer());
        input.pipeInput(new TestRecord<>(whose.value(), encoded.value(), encoded.headers(), at));
    }

    void command(Event event) {
        send(Topic.MEMORY_COMMANDS, event, NOON);
    }

    /** What was written to the log since the last call, tombstones left out. */
    List<Event> logged() {
        var output = driver.createOutputTopic(
                Topic.MEMORY_FACTS.topicName(), new StringDeserializer(), new ByteArrayDeserializer());
        List<Event> events = new ArrayList<>();
        while (!output.isEmpty()) {
            TestRecord<String, byte[]> record = output.readRecord();
            log.add(record);
            if (record.value() != null) {
                events.add(codec.decode(record.headers(), record.value()).event());
            }
        }
        return events;
    }

    /** Every record of the log so far. */
    List<TestRecord<String, byte[]>> log() {
        logged();
        return log;
    }

    Event opened(TestRecord<String, byte[]> record) {
        return codec.decode(record.headers(), record.value()).event();
    }

    /** The latest version of each fact in the log, as a projection would have it. */
    Map<String, Fact> facts() {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (FactVersioned versioned : versions()) {
            facts.merge(
                    versioned.fact().factId().value(), versioned.fact(), (a, b) -> a.version() > b.version() ? a : b);
        }
        return facts;
    }

    /** What compaction leaves of the versions of all facts. */
    List<FactVersioned> versions() {
        Map<String, FactVersioned> versions = new LinkedHashMap<>();
        for (TestRecord<String, byte[]> record : log()) {
            if (record.value() == null) {
                versions.remove(record.key());
            } else if (opened(record) instanceof FactVersioned versioned) {
                versions.put(record.key(), versioned);
            }
        }
        return List.copyOf(versions.values());
    }

    ObservationDecided decided() {
        return (ObservationDecided) logged().getLast();
    }

    Books books() {
        Books books = new Books(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        try (var entries =
                driver.<String, byte[]>getKeyValueStore(LedgerTopology.STORE).all()) {
            while (entries.hasNext()) {
                var entry = entries.next();
                if (LedgerKeys.isObservation(entry.key)) {
                    books = books.plus(LedgerBooks.line(LedgerJson.entry(entry.value)));
                }
            }
        }
        return books;
    }

    Map<String, byte[]> store() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        try (var entries =
                driver.<String, byte[]>getKeyValueStore(LedgerTopology.STORE).all()) {
            entries.forEachRemaining(entry -> all.put(entry.key, entry.value));
        }
        return all;
    }

    long deadLetters() {
        return driver.createOutputTopic(
                        Topic.MEMORY_COMMANDS.deadLetterName(), new StringDeserializer(), new ByteArrayDeserializer())
                .getQueueSize();
    }

    void sendRaw(byte[] value, Event shape) {
        EventCodec.Encoded encoded = codec.encode(person, "raw", NOON, shape);
        driver.createInputTopic(Topic.Names.MEMORY_COMMANDS, new StringSerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(person.value(), value, encoded.headers(), NOON));
    }

    ObservationId observation(String name) {
        return new ObservationId(new IdIssuer(persons.keys(person)).derived("obs", name));
    }

    CandidatesExtracted said(String name, Instant when, Candidate... candidates) {
        return extracted(observation(name), "default", when, List.of(candidates), List.of());
    }

    @Override
    public void close() {
        driver.close();
    }
}
