package dev.gieok.standalone.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gieok.standalone.cli.access.Tokens;
import dev.gieok.standalone.cli.launch.Home;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The measures against a gateway that only pretends; what they find out about a real one is not judged by any test. */
@Timeout(60)
class MeasuresTest {
    @TempDir
    private Path folder;

    private final HttpClient client = Gateway.client();
    private PretendedGateway gateway;
    private Home home;
    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        gateway = new PretendedGateway();
        home = new Home(folder.resolve("home"));
        bench = new Bench(client, gateway.url(), Tokens.of(home), line -> {}, "t", 5);
    }

    @AfterEach
    void stop() {
        gateway.close();
        client.close();
    }

    @Test
    void observationsAreAllAcknowledgedAndSomeWatchedUntilDecided() throws Exception {
        Result result = new ObservationsMeasure(50, Duration.ofSeconds(1), Duration.ZERO).run(bench);

        assertEquals(
                List.of(50L, 3L), result.rows().stream().map(Result.Row::count).toList());
        assertEquals(50, gateway.told.stream().distinct().count());
        assertEquals(16, gateway.askedBy.stream().distinct().count());
        assertEquals(Collections.nCopies(6, "wait=30"), gateway.waits, "pending at first, and waited for");
    }

    @Test
    void recallIsAskedForWhatWasTaughtAndSaysHowMuchWasFound() throws Exception {
        Result result = new RecallMeasure(300, 40, 400).run(bench);

        assertEquals(300, gateway.told.size());
        assertEquals(300L, result.figures().get("activeFacts"));
        assertEquals(40, result.rows().getFirst().count());
        // The pretender knows English only, and every other question is Korean.
        assertEquals(50, result.figures().get("foundAmongFirst10Percent"));
    }

    @Test
    void aChatWithoutReadableTopicsHasNoHopsAndSaysSo() throws Exception {
        HopLog unreadable = new HopLog("127.0.0.1:1", home, Duration.ofMillis(200));

        Result result = new ChatMeasure(12, Duration.ZERO, unreadable).run(bench);

        assertEquals(1, result.rows().size());
        assertEquals(12, result.rows().getFirst().count());
        assertEquals(100, result.figures().get("knownPercent"));
        assertTrue(
                result.notes().getLast().startsWith("No hops"), result.notes().toString());
    }

    @Test
    void hopsAddUpToTheWholeWay() {
        Instant begin = Instant.parse("2026-11-23T10:00:00Z");
        HopLog.Times times = new HopLog.Times(begin.plusMillis(4), begin.plusMillis(10), begin.plusMillis(26));

        List<Result.Row> rows = Hops.rows(
                List.of(
                        new ChatMeasure.Asked("ans_1", begin, begin.plusMillis(40)),
                        new ChatMeasure.Asked("ans_2", begin, begin.plusMillis(40))),
                Map.of("ans_1", times));

        assertEquals(
                List.of(4L, 6L, 16L, 14L),
                rows.stream().map(row -> Math.round(row.p50())).toList());
        assertEquals(
                List.of(1L, 1L, 1L, 1L), rows.stream().map(Result.Row::failed).toList());
        assertTrue(rows.get(2).what().contains("40 %"), rows.get(2).what());
    }

    @Test
    void theReportIsATableAndJson() throws Exception {
        Latencies latencies = new Latencies();
        latencies.record(Duration.ofMillis(7));
        latencies.fail("status 429");
        Result result = new Result(
                "observations",
                Map.of("perSecond", 100),
                List.of(latencies.row("acknowledged")),
                Map.of("x", 1),
                List.of("a note"));
        Place place = new Place(
                Instant.parse("2026-11-23T10:00:00Z"), "abc", Map.of("cores", 2), Map.of("kafka", "embedded"));
        Report report = new Report(place, List.of(result));
        StringWriter table = new StringWriter();

        report.print(new PrintWriter(table));
        JsonNode json = new ObjectMapper().readTree(report.json());

        assertTrue(table.toString().contains("acknowledged: status 429 × 1"), table.toString());
        assertTrue(table.toString().matches("(?s).*acknowledged +1 +1 +7\\.0 +7\\.0 .*"), table.toString());
        assertEquals("2026-11-23T10:00:00Z", json.at("/place/date").asText());
        assertEquals(7.0, json.at("/results/0/rows/0/p95").asDouble(), 0.01);
        assertEquals(1, json.at("/results/0/rows/0/failures/status 429").asInt());
    }
}
