package dev.gieok.standalone.cli.bench.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class NodeProcessTest {
    @TempDir
    Path folder;

    @Test
    void givesEachCallItsOwnReply() throws Exception {
        try (NodeProcess process = answering("{\"request\":\\2,\"result\":{\"said\":\"\\1\"}}")) {
            CompletableFuture<JsonNode> first = process.send("add", Map.of("text", "one"));
            CompletableFuture<JsonNode> second = process.send("add", Map.of("text", "둘"));

            assertEquals("둘", second.get().path("said").asText());
            assertEquals("one", first.get().path("said").asText());
        }
    }

    @Test
    void failsWithThePeersOwnSentence() throws Exception {
        try (NodeProcess process = answering("{\"request\":\\2,\"error\":\"no such user\"}")) {
            PeerFailedException failure =
                    assertThrows(PeerFailedException.class, () -> process.call("add", Map.of("text", "one")));

            assertEquals("no such user", failure.getMessage());
        }
    }

    @Test
    @Timeout(60)
    void whoeverWaitsIsToldWhenItIsKilled() throws Exception {
        try (NodeProcess process = process("tail", "-f", "/dev/null")) {
            CompletableFuture<JsonNode> waiting = process.send("add", Map.of("text", "one"));

            process.kill();

            ExecutionException failure = assertThrows(ExecutionException.class, waiting::get);
            assertInstanceOf(PeerFailedException.class, failure.getCause());
        }
    }

    /** A program that makes a reply of each request: \1 is its text, \2 its number. */
    private NodeProcess answering(String reply) throws IOException {
        return process("sed", "-u", "s/.*\"text\":\"\\([^\"]*\\)\".*\"request\":\\([0-9]*\\).*/" + reply + "/");
    }

    private NodeProcess process(String... command) throws IOException {
        return new NodeProcess(List.of(command), folder, Map.of(), folder.resolve("log"));
    }
}
