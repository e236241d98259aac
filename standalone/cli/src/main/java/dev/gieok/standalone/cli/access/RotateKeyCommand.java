package dev.gieok.standalone.cli.access;

import dev.gieok.platform.PlatformConfig;
import dev.gieok.platform.blob.BlobStores;
import dev.gieok.platform.person.KeyRotation;
import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.operate.Here;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gives the system a new master key. Services read it when they start, so none may run. */
@Command(
        name = "rotate-key",
        description = "Replaces the master key and wraps every person's keys anew. The system must be down.",
        mixinStandardHelpOptions = true)
public final class RotateKeyCommand implements Callable<Integer> {
    @Option(
            names = "--blobs",
            description = "Where the registry lies, as services are told: file:/folder or s3://bucket/prefix"
                    + " (default: this home's folder).")
    private @Nullable URI blobs;

    @Option(names = "--blobs-endpoint", description = "Of an S3-compatible store.")
    private @Nullable URI endpoint;

    @Option(names = "--blobs-region", description = "Of an S3-compatible store (default us-east-1).")
    private String region = "us-east-1";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Home home = Here.home();
        if (!Here.standalone(line -> {}).runningParts().isEmpty()) {
            throw new LaunchFailedException(
                    "The system is running, and would go on with the old key: run ./gieok down first.");
        }
        if (!Files.exists(home.masterKey())) {
            throw new LaunchFailedException("There is no master key in " + home.keys() + " yet: ./gieok up makes one.");
        }
        URI url = blobs == null ? home.data("blobs").toUri() : blobs;
        Store store = new Store(url, Optional.ofNullable(endpoint), region, true);
        try {
            int persons = new KeyRotation(home.masterKey(), BlobStores.open(store)).rotate();
            spec.commandLine()
                    .getOut()
                    .println("The master key is new, and the keys of " + persons
                            + " persons are wrapped with it. The old one opens nothing any more, except older backups"
                            + " of the data: keep it with those, or not at all.");
            return 0;
        } catch (IllegalArgumentException e) {
            throw new LaunchFailedException(
                    "Nothing was changed: " + url + " knows no person. If the registry lies elsewhere, name it with"
                            + " --blobs.",
                    e);
        }
    }

    /** The blob store as the command line names it. */
    private record Store(URI url, Optional<URI> endpoint, String region, boolean pathStyle)
            implements PlatformConfig.Blobs {}
}
