package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.standalone.cli.launch.Build;
import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.Options;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Ports;
import dev.gieok.standalone.cli.launch.Standalone;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The control of {@link ClearTextTest}: the same words told to the same system, but for a class that seals nothing; the
 * same search then finds every one of them in every store that keeps it. It is traced besides: even so, not a word of
 * them is in what a collector of traces is told.
 */
@Order(1)
class ClearTextControlTest {
    private static final Set<String> EVERYWHERE = Set.of("kafka", "neo4j", "qdrant", "streams");

    /** Where each word must be found at least; pictures and documents lie in the blob store as they came. */
    private static final Map<String, Set<String>> KEPT_IN = Map.of(
            Sentinels.CHAT, EVERYWHERE,
            Sentinels.OBSERVATION, EVERYWHERE,
            Sentinels.EXTERNAL, EVERYWHERE,
            Sentinels.KOREAN_CHAT, EVERYWHERE,
            Sentinels.ENGLISH_OBSERVATION, EVERYWHERE,
            Sentinels.KOREAN_EXTERNAL, EVERYWHERE,
            Sentinels.PICTURE, Set.of("kafka", "neo4j", "qdrant"),
            Sentinels.DOCUMENT, Set.of("kafka", "neo4j", "qdrant", "blobs"));

    @TempDir
    Path folder;

    @Test
    void withoutSealsEveryWordIsFoundInEveryStoreAndNoneInATrace() throws Exception {
        Build inClear = UnsealedBuild.of(Build.find());
        Home home = RunningSystem.home(folder);
        try (var collector = new TraceCollector();
                var system = new Standalone(
                        home,
                        inClear,
                        Ports.free(),
                        Options.everything().with(Traces.environment(collector)),
                        line -> System.out.println("[control] " + line))) {
            system.start();
            Person person = new Person(system.url(Part.GATEWAY), home, "control-" + UUID.randomUUID());
            Sentinels sentinels = new Sentinels(system, person);
            sentinels.plant();
            Traces traces = new Traces(collector, person);
            traces.goFromTheDoorToTheStores();
            // What a store holds in memory only is written when it ends.
            system.stop();

            Map<String, Set<String>> found = sentinels.places();

            found.forEach((word, files) -> System.out.println("[control] " + word + " " + stores(files)));
            KEPT_IN.forEach((word, stores) -> assertTrue(
                    stores(found.getOrDefault(word, Set.of())).containsAll(stores),
                    word + " should be in " + stores + " and is in " + found.get(word)));
            traces.holdNoneOf(Sentinels.ALL);
        }
    }

    /** The public topic is in clear anyway, and shows nothing. */
    private static Set<String> stores(Set<String> files) {
        return files.stream()
                .filter(file -> file.startsWith("data/") && !file.contains(Sentinels.PUBLIC_TOPIC))
                .map(file -> List.of(file.split("/", -1)).get(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
