package dev.gieok.standalone.cli.faults;

import dev.gieok.contracts.http.Books;
import dev.gieok.standalone.cli.launch.Standalone;
import dev.gieok.standalone.cli.operate.LedgerBooks;
import java.io.IOException;
import java.util.List;

/** Whether the ledger's books balance with nothing pending. */
record BooksCheck(Standalone system) {
    List<String> problems() throws IOException {
        Books books = new LedgerBooks(system).read();
        return books.balanced() && books.pending() == 0 ? List.of() : List.of("the books: " + books);
    }
}
