package dev.gieok.standalone.cli.access;

import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.operate.Here;
import dev.gieok.standalone.cli.talk.Gateway;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lets another system teach a user's memory, in that user's name. */
@Command(
        name = "allow",
        description = "Allows a source of external observations to write into a user's memory.",
        mixinStandardHelpOptions = true)
public final class AllowCommand implements Callable<Integer> {
    private static final Duration LIFE_OF_TOKEN = Duration.ofMinutes(5);

    @Option(names = "--user", required = true, description = "Whose memory.")
    private String user = "";

    @Option(names = "--source", required = true, description = "The `ce_source` that the system publishes with.")
    private String source = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        URI address = URI.create("http://127.0.0.1:" + Here.ports().of(Part.GATEWAY));
        new Gateway(address, Tokens.of(Here.home()).mint(user, LIFE_OF_TOKEN)).allow(source);
        spec.commandLine().getOut().println(source + " may now write into the memory of " + user + ".");
        return 0;
    }
}
