package dev.gieok.standalone.cli.operate;

import dev.gieok.platform.person.MasterKey;
import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.LastStart;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Standalone;
import dev.gieok.standalone.cli.llm.LlmSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts whatever is not running, and says where it answers. */
@Command(
        name = "up",
        description = "Starts the system on this machine; what runs already is left alone.",
        mixinStandardHelpOptions = true)
public final class UpCommand implements Callable<Integer> {
    @Option(names = "--llm", description = "`ollama`, the URL of an OpenAI-compatible endpoint, or `none`. Remembered.")
    private @Nullable String llm;

    @Option(names = "--model", description = "The model to ask for, with --llm.")
    private @Nullable String model;

    @Option(names = "--key-env", description = "The environment variable that holds the endpoint's key, with --llm.")
    private @Nullable String keyVariable;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        long begin = System.nanoTime();
        Home home = Here.home();
        home.create();
        MasterKey.loadOrCreate(home.masterKey());
        Optional<LlmSettings> settings = settings(home);
        Map<String, String> environment = new HashMap<>();
        settings.ifPresent(it -> environment.putAll(it.environment(System.getenv())));
        Standalone system = Here.standalone(environment, line -> {
            out.println(line);
            out.flush();
        });
        Set<Part> before = system.runningParts();
        PortsInUse.check(home, system.ports(), before);
        if (llm != null && before.contains(Part.REASONING)) {
            system.stop(Part.REASONING);
        }
        boolean all = llm == null && before.equals(EnumSet.allOf(Part.class));
        system.start();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        if (before.isEmpty()) {
            LastStart.after(took).write(home);
        }
        out.println(all ? "Gieok was up already." : "Gieok is up after " + took.toSeconds() + " s.");
        new Welcome(system, settings).print(out);
        out.flush();
        return 0;
    }

    private Optional<LlmSettings> settings(Home home) {
        if (llm == null) {
            if (model != null || keyVariable != null) {
                throw new LaunchFailedException("--model and --key-env go with --llm.");
            }
            return LlmSettings.load(home);
        }
        Optional<LlmSettings> wanted =
                llm.equals("none") ? Optional.empty() : Optional.of(LlmSettings.of(llm, model, keyVariable));
        LlmSettings.save(home, wanted);
        return wanted;
    }
}
