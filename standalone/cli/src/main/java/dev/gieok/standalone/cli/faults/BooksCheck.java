package dev.gieok.standalone.cli.faults;

import dev.gieok.contracts.http.Books;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Standalone;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.util.List;

/** Whether the ledger's books balance with nothing pending. */
record BooksCheck(Standalone system) {
    List<String> problems() throws IOException {
        var connection = (HttpURLConnection)
                system.url(Part.MEMORY).resolve("/internal/books").toURL().openConnection();
        String token = MasterKey.loadOrCreate(system.home().masterKey()).serviceToken();
        connection.setRequestProperty("Authorization", "Bearer " + token);
        try (InputStream in = connection.getInputStream()) {
            Books books = EventJson.mapper().readValue(in, Books.class);
            return books.balanced() && books.pending() == 0 ? List.of() : List.of("the books: " + books);
        }
    }
}
