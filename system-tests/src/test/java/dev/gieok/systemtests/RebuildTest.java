package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.http.RebuildView;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.standalone.cli.launch.Build;
import dev.gieok.standalone.cli.launch.Options;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Standalone;
import dev.gieok.standalone.cli.rebuild.Rebuilds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Another embedding model while the system serves, and back; then the ledger from the log alone. */
class RebuildTest {
    private static final String CHANGELOG = "memory-fold-ledger-changelog";

    private final Standalone system = RunningSystem.standalone();
    private final Person minji = RunningSystem.somebody();
    private final Person tom = RunningSystem.somebody();

    @Test
    void theLogMakesTheSameMemoryAnew() throws Exception {
        minji.teach("I am allergic to walnuts and I live in Busan");
        minji.teach("나는 서울에서 일해");
        String forgotten = minji.teach("I like zanthoxylum")
                .get("decisions")
                .get(0)
                .get("factId")
                .asText();
        minji.delete("/v1/memories/" + forgotten).is(204);
        tom.teach("I like tea");
        JsonNode before = settled(minji);
        try (LetterEndpoint endpoint = new LetterEndpoint()) {
            encoderKnows(endpoint.environment());

            Rebuilds rebuilds = rebuilds();
            RebuildView begun = rebuilds.start(LetterEndpoint.MODEL);
            tom.teach("I like jazz");
            RebuildView done = finished(rebuilds);

            assertTrue(begun.to().startsWith(LetterEndpoint.MODEL), begun.to());
            assertEquals(done.log(), done.before());
            assertEquals(done.log(), done.after());
            assertTrue(endpoint.embedded() > 0);
            assertEquals(hash(before), hash(settled(minji)));
            found(minji, "where do I live?", "Busan");
            found(tom, "do I like jazz?", "jazz");
            assertEquals(404, minji.get("/v1/memories/" + forgotten).status());

            RebuildView back = rebuilds.start("all-minilm-l6-v2-q-ko-glossed");
            assertEquals(LetterEndpoint.MODEL, back.from().split("#")[0]);
            assertEquals(RebuildView.Phase.DONE, finished(rebuilds).phase());
            assertEquals(hash(before), hash(settled(minji)));
            found(minji, "where do I live?", "Busan");
        }

        JsonNode toms = settled(tom);
        ledgerIsLost();

        // Each partition of the ledger comes back by itself.
        assertEquals(before.get("ledger"), settled(minji).get("ledger"));
        assertEquals(toms.get("ledger"), settled(tom).get("ledger"));
        minji.teach("I moved to Seoul");
        assertEquals(
                List.of("Busan"),
                minji.memories("&status=superseded").stream()
                        .map(memory -> memory.get("object").asText())
                        .toList());
    }

    /** The same system, with an encoder that has one more model. */
    private void encoderKnows(Map<String, String> environment) {
        system.stop(Part.ENCODER);
        new Standalone(
                        system.home(),
                        Build.find(),
                        system.ports(),
                        Options.everything().with(environment),
                        line -> System.out.println("[system] " + line))
                .start();
    }

    private void ledgerIsLost() throws Exception {
        system.stop(Part.MEMORY);
        Path streams = system.home().path().resolve("data/streams");
        try (var files = Files.walk(streams)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
        try (Admin admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, system.bootstrapServers()))) {
            assertTrue(admin.listTopics().names().get(30, TimeUnit.SECONDS).contains(CHANGELOG));
            admin.deleteTopics(Set.of(CHANGELOG)).all().get(30, TimeUnit.SECONDS);
        }
        system.restart(Part.MEMORY);
    }

    private RebuildView finished(Rebuilds rebuilds) {
        return Awaitility.await("the rebuild is done")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> rebuilds.find().orElseThrow(), view -> view.phase() == RebuildView.Phase.DONE);
    }

    private static void found(Person person, String question, String word) {
        Awaitility.await(question).atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            List<JsonNode> items = person.recall(question);
            assertTrue(
                    items.stream()
                            .anyMatch(item -> item.at("/memory/text").asText().contains(word)
                                    && item.at("/signals/dense").asDouble() > 0),
                    items.toString());
        });
    }

    private JsonNode settled(Person person) {
        String pseudonym = new BlobPersonRegistry(
                        new FolderBlobs(system.home().path().resolve("data/blobs")), master())
                .find(person.name())
                .orElseThrow()
                .value();
        return Awaitility.await("log, ledger and projections know the same")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .until(
                        () -> asked("/internal/state/" + pseudonym),
                        state -> state.path("equal").asBoolean()
                                && state.path("ledgerEqual").asBoolean());
    }

    private static String hash(JsonNode state) {
        return state.at("/projections/hash").asText();
    }

    private JsonNode asked(String path) {
        HttpRequest request = HttpRequest.newBuilder(system.url(Part.MEMORY).resolve(path))
                .header("Authorization", "Bearer " + master().serviceToken())
                .timeout(Duration.ofSeconds(60))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return Person.JSON.readTree(
                    http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private MasterKey master() {
        return MasterKey.loadOrCreate(system.home().masterKey());
    }

    private Rebuilds rebuilds() {
        URI memory = system.url(Part.MEMORY);
        return new Rebuilds(memory, master().serviceToken());
    }
}
