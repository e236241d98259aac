package dev.gieok.memory.adapter.rest;

import dev.gieok.contracts.http.StateView;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.adapter.streams.LedgerStates;
import dev.gieok.memory.state.StateReading;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;

/** What the log says of a person, beside what the projections and the ledger know. */
@Path("/internal/state")
public class StateResource {
    private final StateReading states;
    private final LedgerStates ledger;

    public StateResource(StateReading states, LedgerStates ledger) {
        this.states = states;
        this.ledger = ledger;
    }

    @GET
    @Path("{person}")
    @RunOnVirtualThread
    public StateView state(
            @PathParam("person") PersonId person, @QueryParam("canonical") @DefaultValue("false") boolean canonical) {
        return states.read(person, canonical);
    }

    /** This instance's part of the ledger; nothing when the person's partition is another's. */
    @GET
    @Path("{person}/ledger")
    @RunOnVirtualThread
    public Map<String, String> ledger(@PathParam("person") PersonId person) {
        return ledger.local(person);
    }
}
