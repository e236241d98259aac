package dev.gieok.memory.adapter.rest;

import dev.gieok.contracts.http.ObservationView;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.observations.ObservationReading;
import dev.gieok.platform.http.ServiceHeaders;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;

/** The story of an observation. */
@Path("/internal/observations")
@RunOnVirtualThread
public class ObservationsResource {
    private final ObservationReading observations;

    public ObservationsResource(ObservationReading observations) {
        this.observations = observations;
    }

    @GET
    @Path("/{id}")
    public ObservationView find(
            @HeaderParam(ServiceHeaders.PERSON) PersonId person,
            @PathParam("id") ObservationId id,
            @QueryParam("waitMillis") @DefaultValue("0") int waitMillis) {
        Duration patience = Duration.ofMillis(Math.clamp(waitMillis, 0, MemoriesResource.LONGEST_WAIT));
        return Problems.found(observations.await(Problems.required(person), id, patience));
    }
}
