package dev.gieok.standalone.cli.launch;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With real processes, on machines that share the processor among sessions. */
class PrecedenceTest {
    private static final Path OURS = Path.of("/proc/self/autogroup");
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final Precedence precedence = new Precedence();
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void whereSessionsShareTheProcessor() throws IOException {
        assumeTrue(Files.isReadable(OURS) && !Files.readString(OURS).isBlank());
        assumeTrue(Files.isExecutable(SETSID));
    }

    @AfterEach
    void leavesNothingRunning() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void whatDigestsStandsBackAsASessionToo() throws IOException, InterruptedException {
        Process memory = inASessionOfItsOwn();

        precedence.settle(Part.MEMORY, memory.toHandle());

        assertTrue(group(memory).endsWith(" nice 5"), () -> "it is " + group(memory));
    }

    @Test
    void theFrontDoorStaysWhereItIs() throws IOException, InterruptedException {
        Process gateway = inASessionOfItsOwn();

        precedence.settle(Part.GATEWAY, gateway.toHandle());

        assertTrue(group(gateway).endsWith(" nice 0"), () -> "it is " + group(gateway));
    }

    @Test
    void theSessionOfTheUserIsLeftAlone() throws IOException, InterruptedException {
        String before = Files.readString(OURS);
        Process memory = start(List.of("sleep", "60"));

        precedence.settle(Part.MEMORY, memory.toHandle());

        assertEquals(before, Files.readString(OURS));
    }

    private Process inASessionOfItsOwn() throws IOException {
        Process process = start(List.of(SETSID.toString(), "sleep", "60"));
        await().until(() -> !group(process).startsWith(Files.readString(OURS).split(" ", 2)[0] + " "));
        return process;
    }

    private Process start(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        started.add(process);
        return process;
    }

    private static String group(Process process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "autogroup"))
                    .strip();
        } catch (IOException e) {
            return "ended";
        }
    }
}
