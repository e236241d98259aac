package dev.gieok.standalone.neo4j;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import picocli.CommandLine;

/** What `neo4j-admin dbms set-initial-password` does: the well-known default never opens the port. */
final class InitialPassword {
    private InitialPassword() {}

    static void set(ServerConfig config) {
        Path home = config.home();
        if (Files.exists(home.resolve("data").resolve("databases").resolve("system"))) {
            return;
        }
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        ExecutionContext context =
                new ExecutionContext(home, home.resolve("conf"), nowhere, nowhere, new DefaultFileSystemAbstraction());
        // A password may begin with a dash.
        int outcome = new CommandLine(new SetInitialPasswordCommand(context)).execute("--", config.password());
        if (outcome != 0) {
            throw new IllegalStateException("the password of Neo4j could not be set");
        }
    }
}
