package dev.gieok.standalone.cli.deadletter;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.operate.Here;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists dead letters, and hands them in again. */
@Command(
        name = "dlq",
        description = "Lists what could not be handled, and replays it.",
        mixinStandardHelpOptions = true)
public final class DlqCommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(
            name = "list",
            description = "Lists dead letters: when, why and what; their words only with --show.",
            mixinStandardHelpOptions = true)
    int list(
            @Option(names = "--topic", description = "Only those from this topic.") @Nullable String topic,
            @Option(names = "--show", description = "Also what they say, opened with the master key of this machine.")
                    boolean show) {
        PrintWriter out = spec.commandLine().getOut();
        Home home = Here.home();
        Replayed replayed = Replayed.load(home);
        List<DeadLetter> letters = letters(topic);
        for (DeadLetter letter : letters) {
            out.printf(
                    "%s  %-20s %s%n    %s  id %s%s%n",
                    letter.time(),
                    letter.code(),
                    letter.place(),
                    letter.eventType(),
                    letter.eventId(),
                    replayed.contains(letter) ? "  (replayed)" : "");
            if (show) {
                out.println("    "
                        + Words.of(home, MasterKey.loadOrCreate(home.masterKey()))
                                .of(letter));
            }
        }
        out.println(letters.isEmpty() ? "No dead letters." : letters.size() + " in all.");
        out.flush();
        return 0;
    }

    @Command(
            name = "replay",
            description = "Hands dead letters in again where they came from, each one once.",
            mixinStandardHelpOptions = true)
    int replay(
            @Option(names = "--all", description = "All that were not replayed yet.") boolean all,
            @Option(names = "--topic", description = "Those from this topic.") @Nullable String topic,
            @Option(names = "--id", description = "The one with this event id.") @Nullable String id) {
        if (!all && topic == null && id == null) {
            throw new LaunchFailedException(
                    "Say which: --all, --topic NAME or --id ID. `./gieok dlq list` shows them.");
        }
        Home home = Here.home();
        Replayed replayed = Replayed.load(home);
        List<DeadLetter> wanted = named(id, letters(topic)).stream()
                .filter(letter -> !letter.code().equals(ErrorCode.PERSON_ERASED.code()))
                .filter(letter -> !replayed.contains(letter))
                .toList();
        Map<Replaying.Outcome, Integer> outcomes = new EnumMap<>(Replaying.Outcome.class);
        Map<String, Object> config =
                Map.of("bootstrap.servers", bootstrapServers(), "acks", "all", "enable.idempotence", "true");
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            MasterKey master = MasterKey.loadOrCreate(home.masterKey());
            var persons = new BlobPersonRegistry(new FolderBlobs(home.data("blobs")), master);
            Replaying replaying = new Replaying(producer, master, persons);
            for (DeadLetter letter : wanted) {
                Replaying.Outcome outcome = replaying.replay(letter);
                outcomes.merge(outcome, 1, Integer::sum);
                if (outcome != Replaying.Outcome.NOTHING_KEPT) {
                    replayed.add(letter);
                }
            }
        } catch (ExecutionException e) {
            throw new LaunchFailedException("Kafka did not take it; what was replayed so far is remembered.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailedException("Interrupted; what was replayed so far is remembered.", e);
        }
        PrintWriter out = spec.commandLine().getOut();
        told(outcomes).forEach(out::println);
        out.flush();
        return 0;
    }

    /** A line for each that there was, and one for what was replayed. */
    static List<String> told(Map<Replaying.Outcome, Integer> outcomes) {
        List<String> lines = new ArrayList<>();
        int handedIn = outcomes.getOrDefault(Replaying.Outcome.REPLAYED, 0);
        lines.add(handedIn == 0 ? "Nothing to replay." : handedIn + " replayed.");
        int erased = outcomes.getOrDefault(Replaying.Outcome.ERASED, 0);
        if (erased > 0) {
            lines.add(erased + " cannot be opened again: their persons were erased.");
        }
        int unkept = outcomes.getOrDefault(Replaying.Outcome.NOTHING_KEPT, 0);
        if (unkept > 0) {
            lines.add(unkept + " cannot be replayed: nothing was kept of " + (unkept == 1 ? "it." : "them."));
        }
        return lines;
    }

    /** Those with the event id, or all without one. */
    static List<DeadLetter> named(@Nullable String id, List<DeadLetter> letters) {
        if (id == null) {
            return letters;
        }
        List<DeadLetter> named =
                letters.stream().filter(letter -> letter.eventId().equals(id)).toList();
        if (named.isEmpty()) {
            throw new LaunchFailedException(
                    "There is no dead letter with the id " + id + ". `./gieok dlq list` shows those there are.");
        }
        return named;
    }

    private static List<DeadLetter> letters(@Nullable String topic) {
        return new DeadLetterTopics(bootstrapServers())
                .read().stream()
                        .filter(letter -> topic == null || letter.origin().equals(topic))
                        .toList();
    }

    private static String bootstrapServers() {
        return "127.0.0.1:" + Here.ports().of(Part.KAFKA);
    }
}
