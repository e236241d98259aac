package dev.gieok.standalone.cli.erasure;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.standalone.cli.access.Tokens;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.operate.Here;
import dev.gieok.standalone.cli.talk.Gateway;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Erases a user as their operator, waits until nothing is left, and keeps the certificate. */
@Command(
        name = "erase",
        description = "Erases everything about a user, for good, and saves the signed certificate.",
        mixinStandardHelpOptions = true)
public final class EraseCommand implements Callable<Integer> {
    private static final Duration LIFE_OF_TOKEN = Duration.ofMinutes(15);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    @Option(names = "--user", required = true, description = "Who is to be erased.")
    private String user = "";

    @Option(names = "--out", description = "Where the certificate is written (default: certificate-<id>.json here).")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        URI address = URI.create("http://127.0.0.1:" + Here.ports().of(Part.GATEWAY));
        Gateway gateway = new Gateway(address, Tokens.of(Here.home()).mint(user, LIFE_OF_TOKEN));
        PrintWriter printer = spec.commandLine().getOut();
        CertificateId id = gateway.erase();
        printer.println(
                user + " is being erased; nothing of theirs is accepted any more. The certificate will be " + id + ".");
        JsonNode certificate = await(gateway, id);
        Path file = out == null ? Path.of("certificate-" + id + ".json") : out;
        try {
            Files.writeString(file, certificate.toPrettyString() + "\n");
        } catch (IOException e) {
            throw new LaunchFailedException(
                    "Everything is erased, but the certificate cannot be written to " + file
                            + ". The same command with another --out gets it again.",
                    e);
        }
        printer.println(certificate.toPrettyString());
        printer.println("Saved as " + file + ". Anybody can check it: ./gieok verify " + file);
        return 0;
    }

    private static JsonNode await(Gateway gateway, CertificateId id) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<JsonNode> certificate = gateway.certificate(id);
        while (certificate.isEmpty() && System.nanoTime() < end) {
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LaunchFailedException("Interrupted; the erasure goes on.", e);
            }
            certificate = gateway.certificate(id);
        }
        return certificate.orElseThrow(() -> new LaunchFailedException(
                "The erasure is not done yet: a store may be down (./gieok status). It goes on by itself; run the same"
                        + " command again for the certificate."));
    }
}
