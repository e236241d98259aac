package dev.gieok.standalone.cli;

import dev.gieok.standalone.cli.access.AllowCommand;
import dev.gieok.standalone.cli.access.RotateKeyCommand;
import dev.gieok.standalone.cli.access.TokenCommand;
import dev.gieok.standalone.cli.bench.BenchCommand;
import dev.gieok.standalone.cli.deadletter.DlqCommand;
import dev.gieok.standalone.cli.demo.DemoCommand;
import dev.gieok.standalone.cli.doctor.DoctorCommand;
import dev.gieok.standalone.cli.erasure.EraseCommand;
import dev.gieok.standalone.cli.erasure.VerifyCommand;
import dev.gieok.standalone.cli.events.EventsCommand;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.operate.BooksCommand;
import dev.gieok.standalone.cli.operate.DownCommand;
import dev.gieok.standalone.cli.operate.LogsCommand;
import dev.gieok.standalone.cli.operate.StatusCommand;
import dev.gieok.standalone.cli.operate.UpCommand;
import dev.gieok.standalone.cli.rebuild.RebuildCommand;
import dev.gieok.standalone.cli.talk.ChatCommand;
import dev.gieok.standalone.cli.talk.RefusedException;
import dev.gieok.standalone.cli.tour.TourCommand;
import dev.gieok.standalone.cli.transfer.ExportCommand;
import dev.gieok.standalone.cli.transfer.ImportCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the standalone system. */
@Command(
        name = "gieok",
        description = "An event-driven memory that you run yourself.",
        mixinStandardHelpOptions = true,
        version = "gieok 0.1.0",
        footerHeading = "%nWhat the script does itself, before there is a command line:%n",
        footer = {
            "  build      Builds what is older than its sources, without tests.",
            "  test       Every test: unit, contract, component, system. Takes what Maven takes.",
            "  jdk        Says which JDK it uses."
        },
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            TokenCommand.class,
            AllowCommand.class,
            EraseCommand.class,
            VerifyCommand.class,
            EventsCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            RotateKeyCommand.class,
            ChatCommand.class,
            BenchCommand.class,
            BooksCommand.class,
            DemoCommand.class,
            DlqCommand.class,
            RebuildCommand.class,
            DoctorCommand.class,
            TourCommand.class
        })
public final class Main {
    private static final int FAILED = 1;

    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err))
                .setExecutionExceptionHandler(Main::explain);
    }

    /** Half of what is printed may be Korean, whatever the terminal's locale says. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }

    /** What was foreseen gets its sentence; only what was not shows where it happened. */
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof LaunchFailedException || failure instanceof RefusedException) {
            command.getErr().println(failure.getMessage());
        } else {
            failure.printStackTrace(command.getErr());
        }
        command.getErr().flush();
        return FAILED;
    }
}
