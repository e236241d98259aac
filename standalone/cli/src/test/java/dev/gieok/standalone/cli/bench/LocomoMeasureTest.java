package dev.gieok.standalone.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.http.RecallFeature;
import dev.gieok.standalone.cli.access.Tokens;
import dev.gieok.standalone.cli.launch.Home;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With a conversation of our own in the form of LoCoMo: the data itself is not ours to keep. */
@Timeout(60)
class LocomoMeasureTest {
    private static final String CONVERSATION = """
            [{"sample_id": "made-up", "conversation": {
                "speaker_a": "Nora", "speaker_b": "Omar",
                "session_2_date_time": "11:05 am on 2 June, 2023",
                "session_2": [{"speaker": "Nora", "dia_id": "D2:1", "text": "The kayak is red."}],
                "session_1_date_time": "1:56 pm on 8 May, 2023",
                "session_1": [
                  {"speaker": "Nora", "dia_id": "D1:1", "text": "I bought a kayak."},
                  {"speaker": "Omar", "dia_id": "D1:2", "text": "나는 자전거를 샀어."}]},
              "qa": [
                {"question": "What did Nora buy?", "evidence": ["D1:1"], "category": 4},
                {"question": "Who bought what?", "evidence": ["D1:1; D1:2", "D"], "category": 1},
                {"question": "What was never said?", "evidence": ["D9:9"], "category": 2},
                {"question": "What is a trap?", "evidence": ["D1:1"], "category": 5}]}]
            """;

    @TempDir
    private Path folder;

    private final HttpClient client = Gateway.client();
    private PretendedGateway gateway;
    private Bench bench;
    private Path data;

    @BeforeEach
    void start() throws IOException {
        gateway = new PretendedGateway();
        bench = new Bench(client, gateway.url(), Tokens.of(new Home(folder.resolve("home"))), line -> {}, "t", 5);
        data = Files.writeString(folder.resolve("data.json"), CONVERSATION);
    }

    @AfterEach
    void stop() {
        gateway.close();
        client.close();
    }

    @Test
    void readsSessionsInTheirOrderAndTheEvidenceThatIsThere() throws IOException {
        Locomo read = Locomo.read(data, 10);

        Locomo.Conversation conversation = read.conversations().getFirst();
        assertEquals(
                List.of("D1:1", "D1:2", "D2:1"),
                conversation.turns().stream().map(Locomo.Turn::id).toList());
        assertEquals(
                Instant.parse("2023-05-08T13:56:00Z"),
                conversation.turns().getFirst().at());
        assertEquals(
                List.of(Set.of("D1:1"), Set.of("D1:1", "D1:2")),
                conversation.questions().stream().map(Locomo.Asked::evidence).toList());
        assertEquals(1, read.leftOut());
        assertEquals(List.of(), Locomo.read(data, 0).conversations());
    }

    @Test
    void tellsEveryTurnOfBothModesAndAsksWithEachFeatureAndWithout() throws Exception {
        Result result = new LocomoMeasure(data, 10, true).run(bench);

        assertEquals(
                List.of("always", "always", "always", "auto", "auto", "auto"),
                gateway.observations.stream()
                        .map(told -> told.path("retain").asText())
                        .toList());
        assertEquals("Nora", gateway.observations.getFirst().path("speaker").asText());
        assertEquals(
                "2023-05-08T13:56:00Z",
                gateway.observations.getFirst().path("occurredAt").asText());
        assertEquals(
                "made-up-session_1",
                gateway.observations.getFirst().path("sessionId").asText());
        assertEquals(2, gateway.askedBy.stream().distinct().count());
        // With everything, without each, with the plain two alone.
        int variants = 1 + RecallFeature.values().length + 1;
        assertEquals(2 * 2 * variants, gateway.recalls.size());
        assertEquals(0, gateway.recalls.getFirst().path("switchedOff").size());
        assertEquals("dense", gateway.recalls.get(2).path("switchedOff").path(0).asText());
        assertTrue(result.figures().containsKey("auto, without name-drop"));
        assertTrue(result.notes().get(1).contains("1 more were left out"));
    }

    @Test
    void recallIsTheShareOfTheEvidenceAmongTheFirst() throws Exception {
        Result result = new LocomoMeasure(data, 10, false).run(bench);

        // The pretender finds English only: all of the one question, half of the other.
        Found found = (Found) result.figures().get("always, everything on");
        assertEquals(75.0, found.means().get("all").get("R@10"));
        assertEquals(50.0, found.means().get("1 multi-hop").get("R@5"));
        assertEquals(100.0, found.means().get("all").get("hit@10"));
        assertEquals(2, found.means().get("all").get("questions"));
        assertEquals(2, result.figures().size());
    }

    @Test
    void onlyTheFirstHitsCount() {
        Found found = new Found();
        List<Set<String>> hits =
                List.of(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of("b"), Set.of("c"), Set.of("a", "d"));

        found.add(new Locomo.Asked("?", 4, Set.of("a", "b", "x", "y")), hits);

        assertEquals(0.0, found.means().get("all").get("R@5"));
        assertEquals(50.0, found.means().get("all").get("R@10"));
    }
}
