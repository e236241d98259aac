package dev.gieok.standalone.cli.doctor;

import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.llm.LlmSettings;
import dev.gieok.standalone.cli.operate.Here;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks at everything and says, of what does not work, what mends it. */
@Command(
        name = "doctor",
        description = "Says what works here, in which language, and what mends the rest.",
        mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {
    private static final int SOMETHING_IS_BROKEN = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Home home = Here.home();
        Optional<LlmSettings> llm = LlmSettings.load(home);
        Languages languages =
                new Languages(Tessdata.find(System.getenv(), home.path()), System.getenv(), llm.isPresent());
        List<Finding> all = new ArrayList<>();
        all.addAll(print(out, "This machine", new MachineChecks(home).run()));
        all.addAll(print(out, "The parts", new ProcessChecks(Here.standalone(line -> {})).run()));
        out.println("What works in which language");
        languages.table().forEach(out::println);
        out.println();
        all.addAll(print(out, "What would do more", languages.findings()));
        all.addAll(print(out, "Language model", List.of(new LlmCheck(llm, System.getenv()).run())));
        boolean broken = all.stream().anyMatch(Finding::isBroken);
        out.println(broken ? "Something is broken: see the lines with !! above." : "Nothing is broken.");
        out.flush();
        return broken ? SOMETHING_IS_BROKEN : 0;
    }

    private static List<Finding> print(PrintWriter out, String title, List<Finding> findings) {
        out.println(title);
        findings.forEach(finding -> out.println(finding.line()));
        out.println();
        out.flush();
        return findings;
    }
}
