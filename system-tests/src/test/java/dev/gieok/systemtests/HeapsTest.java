package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.standalone.cli.launch.Part;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a service always holds leaves room in its heap: without, it collects garbage all the time, and ends for want of memory. */
class HeapsTest {
    private static final double MOST = 0.8;

    @ParameterizedTest
    @EnumSource(names = {"ENCODER", "MEMORY", "REASONING", "INGEST", "GATEWAY"})
    void haveRoom(Part part) throws IOException, InterruptedException {
        HttpRequest metrics = HttpRequest.newBuilder(
                        RunningSystem.standalone().url(part).resolve("/q/metrics"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> reply = client.send(metrics, HttpResponse.BodyHandlers.ofString());
            assertEquals(200, reply.statusCode());
            // After the last full collection; none yet, and 0, says that there was always room.
            double held = value(reply.body(), "jvm_gc_live_data_size_bytes");
            double room = value(reply.body(), "jvm_gc_max_data_size_bytes");
            assertTrue(held <= MOST * room, part.label() + " holds " + held + " of " + room + " bytes");
        }
    }

    private static double value(String metrics, String name) {
        return metrics.lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElseThrow();
    }
}
