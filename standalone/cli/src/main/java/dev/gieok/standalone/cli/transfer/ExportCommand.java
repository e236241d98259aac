package dev.gieok.standalone.cli.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.standalone.cli.access.Tokens;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.operate.Here;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Saves everything about a user as a ZIP. */
@Command(
        name = "export",
        description = "Saves everything about a user as a ZIP, to read or to take into another Gieok.",
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
    static final Duration LIFE_OF_TOKEN = Duration.ofHours(2);

    @Option(names = "--user", required = true, description = "Whose memory.")
    private String user = "";

    @Option(names = "--out", description = "Where the ZIP is written (default: gieok-<user>.zip here).")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter printer = spec.commandLine().getOut();
        TransferCalls calls = new TransferCalls(
                URI.create("http://127.0.0.1:" + Here.ports().of(Part.GATEWAY)),
                Tokens.of(Here.home()).mint(user, LIFE_OF_TOKEN));
        String job = calls.export();
        JsonNode ended = calls.awaited(job, "en", now -> {});
        if (ended.path("status").asText().equals("failed")) {
            printer.println(ended.at("/error/detail").asText());
            return 1;
        }
        Path file = out == null ? Path.of("gieok-" + user.replaceAll("[^A-Za-z0-9._-]", "_") + ".zip") : out;
        long bytes = calls.download(job, file);
        JsonNode counts = ended.path("counts");
        printer.printf(
                "%s: %d memories, %d turns, %d files, %,d bytes.%n",
                file,
                counts.path("memories").asLong(),
                counts.path("turns").asLong(),
                counts.path("media").asLong(),
                bytes);
        printer.println("README.html in it is for reading. It is not encrypted: keep it accordingly.");
        return 0;
    }
}
