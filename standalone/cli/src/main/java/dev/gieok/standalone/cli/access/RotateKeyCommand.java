package dev.gieok.standalone.cli.access;

import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.person.KeyRotation;
import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.operate.Here;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Gives the system a new master key. Services read it when they start, so none may run. */
@Command(
        name = "rotate-key",
        description = "Replaces the master key and wraps every person's keys anew. The system must be down.",
        mixinStandardHelpOptions = true)
public final class RotateKeyCommand implements Callable<Integer> {
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
        int persons = new KeyRotation(home.masterKey(), new FolderBlobs(home.data("blobs"))).rotate();
        spec.commandLine()
                .getOut()
                .println("The master key is new, and the keys of " + persons
                        + " persons are wrapped with it. The old one opens nothing any more, except older backups of"
                        + " the data: keep it with those, or not at all.");
        return 0;
    }
}
