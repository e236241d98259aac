package dev.gieok.memory.adapter.rest;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.gieok.contracts.http.Books;
import dev.gieok.memory.adapter.streams.Instances;
import dev.gieok.memory.adapter.streams.LedgerBooks;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** The books of all instances, or of this one alone. */
@Path("/internal/books")
public class BooksResource {
    private static final TypeReference<Books> BOOKS = new TypeReference<>() {};

    private final LedgerBooks books;
    private final Instances instances;

    public BooksResource(LedgerBooks books, Instances instances) {
        this.books = books;
        this.instances = instances;
    }

    @GET
    @RunOnVirtualThread
    public Books books(@QueryParam("local") @DefaultValue("false") boolean local) {
        Books sum = books.local();
        return local
                ? sum
                : instances.ask("/internal/books?local=true", BOOKS).stream().reduce(sum, Books::plus);
    }
}
