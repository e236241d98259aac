package dev.gieok.memory.adapter.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gieok.contracts.http.Books;
import dev.gieok.memory.adapter.streams.LedgerBooks;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.person.MasterKey;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.kafka.streams.state.HostInfo;

/** The books of all instances, or of this one alone. */
@Path("/internal/books")
public class BooksResource {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final LedgerBooks books;
    private final MasterKey master;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newHttpClient();

    public BooksResource(LedgerBooks books, MasterKey master, ObjectMapper json) {
        this.books = books;
        this.master = master;
        this.json = json;
    }

    @GET
    @RunOnVirtualThread
    public Books books(@QueryParam("local") @DefaultValue("false") boolean local) {
        Books sum = books.local();
        if (!local) {
            for (HostInfo other : books.others()) {
                sum = sum.plus(ask(other));
            }
        }
        return sum;
    }

    private Books ask(HostInfo other) {
        URI uri = URI.create("http://" + other.host() + ":" + other.port() + "/internal/books?local=true");
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + master.serviceToken())
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new RetriableException("another instance has no books now");
            }
            return json.readValue(response.body(), Books.class);
        } catch (IOException e) {
            throw new RetriableException("another instance does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RetriableException("interrupted", e);
        }
    }
}
