package dev.gieok.standalone.cli.operate;

import dev.gieok.contracts.http.Books;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Standalone;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;

/** The books of a system, read from its ledger by whoever holds the master key. */
public record LedgerBooks(Standalone system) {
    /**
     * @throws IOException when memory-service does not show them now
     */
    public Books read() throws IOException {
        var connection = (HttpURLConnection)
                system.url(Part.MEMORY).resolve("/internal/books").toURL().openConnection();
        String token = MasterKey.loadOrCreate(system.home().masterKey()).serviceToken();
        connection.setRequestProperty("Authorization", "Bearer " + token);
        try (InputStream in = connection.getInputStream()) {
            return EventJson.mapper().readValue(in, Books.class);
        }
    }
}
