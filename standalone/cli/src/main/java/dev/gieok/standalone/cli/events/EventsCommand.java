package dev.gieok.standalone.cli.events;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.operate.Here;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what travels for a user, in clear: only the holder of the master key can. */
@Command(
        name = "events",
        description = "Shows a user's events of all topics in clear, opened with the master key of this machine.",
        mixinStandardHelpOptions = true)
public final class EventsCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int ERASED = 1;

    @Option(names = "--user", required = true, description = "Whose events.")
    private String user = "";

    @Option(names = "--follow", description = "Then goes on showing what comes, until it is interrupted.")
    private boolean follow;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Home home = Here.home();
        BlobPersonRegistry persons =
                new BlobPersonRegistry(new FolderBlobs(home.data("blobs")), MasterKey.loadOrCreate(home.masterKey()));
        if (persons.isErased(user)) {
            spec.commandLine().getErr().println(user + " was erased: what still lies on topics, nobody can open.");
            return ERASED;
        }
        PersonId person =
                persons.find(user).orElseThrow(() -> new LaunchFailedException(user + " has never used this system."));
        PersonEvents events = new PersonEvents(persons, person);
        String bootstrapServers = "127.0.0.1:" + Here.ports().of(Part.KAFKA);
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers,
                "isolation.level", "read_committed",
                "enable.auto.commit", "false");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            show(consumer, events);
        } catch (KafkaException e) {
            throw new LaunchFailedException(
                    "Kafka does not answer at " + bootstrapServers + ": is it up? `./gieok status`", e);
        }
        return 0;
    }

    private void show(KafkaConsumer<String, byte[]> consumer, PersonEvents events) {
        PrintWriter out = spec.commandLine().getOut();
        List<String> topics =
                Arrays.stream(Topic.values()).map(Topic::topicName).toList();
        List<TopicPartition> partitions = consumer.listTopics(PATIENCE).entrySet().stream()
                .filter(topic -> topics.contains(topic.getKey()))
                .flatMap(topic -> topic.getValue().stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
        List<PersonEvents.Shown> found = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey(), PATIENCE) < end.getValue())) {
            polled(consumer, events).forEach(found::add);
        }
        found.sort(Comparator.comparing(PersonEvents.Shown::time));
        found.forEach(shown -> out.println(shown.text()));
        out.println(found.size() + " events.");
        while (follow) {
            polled(consumer, events).forEach(shown -> out.println(shown.text()));
        }
    }

    private static Stream<PersonEvents.Shown> polled(KafkaConsumer<String, byte[]> consumer, PersonEvents events) {
        List<PersonEvents.Shown> found = new ArrayList<>();
        consumer.poll(POLL).forEach(record -> events.show(record).ifPresent(found::add));
        return found.stream();
    }
}
