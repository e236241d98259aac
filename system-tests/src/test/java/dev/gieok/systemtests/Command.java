package dev.gieok.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** `./gieok` as an operator runs it, for the system of this run. */
record Command(int exit, String output) {
    static Command gieok(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("gieok.root"), "gieok").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .put("GIEOK_HOME", RunningSystem.standalone().home().path().toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Command(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String is(int expected) {
        if (exit != expected) {
            throw new AssertionError("exit " + exit + ", not " + expected + ": " + output);
        }
        return output;
    }
}
