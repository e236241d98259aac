package dev.gieok.standalone.cli.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the machine is full, what was said is taken before what was taken is digested: the parts that digest run at a
 * lower priority and, where the machine lets them, as batch work that does not interrupt the front door when it wakes.
 */
final class Precedence {
    private static final int NICE = 10;
    /** Less, since it counts against whatever else the machine does: three shares of the front door to one. */
    private static final int NICE_AS_SESSION = 5;

    private static final List<String> BATCH = List.of("--batch", "0");

    private final List<String> digesting;

    Precedence() {
        List<String> words = new ArrayList<>();
        first("/usr/bin/nice", "/bin/nice")
                .ifPresent(nice -> words.addAll(List.of(nice, "-n", Integer.toString(NICE))));
        first("/usr/bin/chrt", "/bin/chrt").filter(Precedence::allowed).ifPresent(chrt -> {
            words.add(chrt);
            words.addAll(BATCH);
        });
        this.digesting = List.copyOf(words);
    }

    /** The words to put before the command that starts the part. */
    List<String> of(Part part) {
        return part.isFrontDoor() ? List.of() : digesting;
    }

    /**
     * Each part is a session of its own, and Linux mostly shares the processor among sessions before it looks at
     * priorities. It is for when all are ready: while they start, they wait for each other, and nobody comes in anyway.
     */
    void settle(Part part, ProcessHandle process) throws InterruptedException {
        if (!part.isFrontDoor()) {
            Autogroup.of(process).reniced(NICE_AS_SESSION);
        }
    }

    /** A container may forbid it. */
    private static boolean allowed(String chrt) {
        List<String> attempt = new ArrayList<>(List.of(chrt));
        attempt.addAll(BATCH);
        attempt.add("true");
        try {
            return new ProcessBuilder(attempt)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static Optional<String> first(String... programs) {
        return Stream.of(programs)
                .filter(program -> Files.isExecutable(Path.of(program)))
                .findFirst();
    }
}
