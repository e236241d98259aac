package dev.gieok.memory.adapter.rest;

import dev.gieok.contracts.http.Standing;
import dev.gieok.contracts.http.StandingRequest;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.export.StandingReading;
import dev.gieok.platform.http.ServiceHeaders;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** What came of what an import brought. */
@Path("/internal/standing")
@RunOnVirtualThread
public class StandingResource {
    private final StandingReading reading;

    public StandingResource(StandingReading reading) {
        this.reading = reading;
    }

    @POST
    public Standing standing(@HeaderParam(ServiceHeaders.PERSON) PersonId person, StandingRequest asked) {
        return reading.standing(Problems.required(person), asked);
    }
}
