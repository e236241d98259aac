package dev.gieok.standalone.cli.erasure;

import dev.gieok.platform.erasure.CertificateCheck;
import dev.gieok.platform.erasure.CertificateSigner;
import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a certificate is as it was signed. Asks no network and needs no running system. */
@Command(
        name = "verify",
        description = "Checks the certificate of an erasure, without a network.",
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
    private static final int NOT_VALID = 1;

    @Parameters(index = "0", paramLabel = "FILE", description = "The certificate.")
    private Path file = Path.of("");

    @Option(
            names = "--key",
            description =
                    "The public key that must have signed it: base64, or a file with it (default: this machine's).")
    private @Nullable String key;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Optional<String> trusted = trusted(Home.of(System.getenv()));
        CertificateCheck check = CertificateCheck.of(content(file), trusted);
        spec.commandLine().getOut().println(sentence(check, trusted.isPresent()));
        return check instanceof CertificateCheck.Valid ? 0 : NOT_VALID;
    }

    static String sentence(CertificateCheck check, boolean compared) {
        return switch (check) {
            case CertificateCheck.Valid valid ->
                compared
                        ? "The certificate is valid: signed by the expected key, and unchanged since."
                        : "The certificate is unchanged since the holder of this key signed it: " + valid.publicKey()
                                + "\nWhether that is the right key is for you to compare: --key KEY does it.";
            case CertificateCheck.Altered altered ->
                "The certificate is NOT valid: it was changed after it was signed.";
            case CertificateCheck.SignedByAnother another ->
                "The certificate is NOT the expected one: it was signed by another key, " + another.publicKey() + ".";
            case CertificateCheck.Unreadable unreadable -> "This file is NOT a certificate of an erasure.";
        };
    }

    private Optional<String> trusted(Home home) {
        if (key == null) {
            Path own = home.keys().resolve(CertificateSigner.PUBLIC_KEY_FILE);
            return Files.exists(own) ? Optional.of(text(own)) : Optional.empty();
        }
        return Optional.of(key.matches("[A-Za-z0-9+/]{43}=") ? key : text(Path.of(key)));
    }

    private static String text(Path file) {
        return new String(content(file), java.nio.charset.StandardCharsets.UTF_8).strip();
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new LaunchFailedException(file + " cannot be read.", e);
        }
    }
}
