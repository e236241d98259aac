package dev.gieok.standalone.cli.operate;

import dev.gieok.contracts.http.Books;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows that nothing was lost and nothing counted twice, as the ledger has it. */
@Command(name = "books", description = "Shows the balance of the ledger.", mixinStandardHelpOptions = true)
public final class BooksCommand implements Callable<Integer> {
    private static final int UNBALANCED = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Books books = read();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "observations  %d accepted = %d decided + %d failed + %d erased + %d pending%n",
                books.accepted(), books.decided(), books.failed(), books.erased(), books.pending());
        out.printf(
                "candidates    %d = %d retained + %d updated + %d reinforced + %d discarded%n",
                books.candidates(), books.retained(), books.updated(), books.reinforced(), books.discarded());
        out.println(books.balanced() ? "The books balance." : "The books do not balance.");
        out.flush();
        return books.balanced() ? 0 : UNBALANCED;
    }

    private static Books read() {
        try {
            return new LedgerBooks(Here.standalone(line -> {})).read();
        } catch (IOException e) {
            throw new LaunchFailedException(
                    "The memory service does not show its books: is it up? `./gieok status`", e);
        }
    }
}
