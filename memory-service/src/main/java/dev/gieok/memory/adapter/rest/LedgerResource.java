package dev.gieok.memory.adapter.rest;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.adapter.streams.LedgerPersons;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;

/** How much the ledger holds of a person, kind to count: here, or in all instances. */
@Path(LedgerPersons.PATH)
public class LedgerResource {
    private final LedgerPersons ledger;

    public LedgerResource(LedgerPersons ledger) {
        this.ledger = ledger;
    }

    @GET
    @Path("{person}")
    @RunOnVirtualThread
    public Map<String, Long> count(
            @PathParam("person") PersonId person, @QueryParam("local") @DefaultValue("false") boolean local) {
        return local ? ledger.local(person) : ledger.count(person);
    }
}
