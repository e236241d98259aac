package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Standalone;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two gateways side by side: each gets the answers to its own questions, and either shows the other's. */
class TwoGatewaysTest {
    @TempDir
    Path folder;

    @Test
    void anAnswerReachesTheGatewayThatWaitsAndCanBeFetchedAtTheOther() throws Exception {
        Standalone system = RunningSystem.standalone();
        Person here = RunningSystem.somebody();
        here.teach("I live in Busan");
        Map<String, String> environment = environmentOf(system.pid(Part.GATEWAY).orElseThrow());
        environment.put("QUARKUS_HTTP_PORT", ServiceProcess.freePort());
        try (ServiceProcess second = ServiceProcess.start("gateway", environment, folder);
                var executor = Executors.newFixedThreadPool(8)) {
            second.awaitReady();
            Person there = here.at(second.url(), system.home());
            List<Callable<String>> questions = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Person asked = i % 2 == 0 ? here : there;
                String session = "gateways-" + i;
                questions.add(() ->
                        asked.ask(session, "Where do I live?").get("answerId").asText());
            }
            for (Future<String> answered : executor.invokeAll(questions)) {
                String id = answered.get();
                assertEquals(here.kept(id).get("text"), there.kept(id).get("text"));
            }
        }
        assertEquals(
                "known", here.ask("after", "Where do I live?").get("outcome").asText());
    }

    private static Map<String, String> environmentOf(long pid) throws Exception {
        Map<String, String> environment = new HashMap<>();
        String all = Files.readString(Path.of("/proc/" + pid + "/environ"), StandardCharsets.UTF_8);
        for (String entry : all.split("\0")) {
            int border = entry.indexOf('=');
            if (border > 0) {
                environment.put(entry.substring(0, border), entry.substring(border + 1));
            }
        }
        return environment;
    }
}
