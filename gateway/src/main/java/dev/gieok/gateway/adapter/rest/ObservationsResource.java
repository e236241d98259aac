package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.http.ObservationView;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.gateway.adapter.http.CurrentCaller;
import dev.gieok.gateway.adapter.operation.GatewayMetrics;
import dev.gieok.gateway.idempotency.OnceKey;
import dev.gieok.gateway.observations.Observing;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tell something. */
@Path("/v1/observations")
@Authenticated
@RunOnVirtualThread
@Tag(name = "observations")
@Produces(MediaType.APPLICATION_JSON)
public class ObservationsResource {
    private final CurrentCaller caller;
    private final Observing observing;
    private final TextLimit limit;
    private final GatewayMetrics metrics;

    public ObservationsResource(CurrentCaller caller, Observing observing, TextLimit limit, GatewayMetrics metrics) {
        this.caller = caller;
        this.observing = observing;
        this.limit = limit;
        this.metrics = metrics;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "observe",
            summary = "Tell something that may be worth remembering",
            description =
                    "Accepted once the queue has it for good; what became of it can be asked for at the Location.")
    @APIResponse(
            responseCode = "202",
            description = "Taken.",
            content = @Content(schema = @Schema(implementation = Accepted.AcceptedObservation.class)))
    public Response observe(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid ObservationBody body) {
        ObservationId id =
                observing.accept(caller.get().enrolled(), body.said(limit), OnceKey.of("POST /v1/observations", key));
        metrics.observationAccepted();
        return Accepted.observation(id);
    }

    @GET
    @Path("/{observationId}")
    @Operation(
            operationId = "getObservation",
            summary = "What became of an observation",
            description =
                    "`decided` means recallable; every decision gives its reason in words. With `Prefer: wait=5` it waits"
                            + " up to so many seconds, 60 at most, while the observation is pending.")
    @APIResponse(
            responseCode = "200",
            description = "Its story so far.",
            content = @Content(schema = @Schema(implementation = ObservationView.class)))
    public ObservationView get(
            @HeaderParam("Prefer") @Nullable String prefer, @PathParam("observationId") ObservationId observationId) {
        return observing.story(caller.get(), observationId, Preferences.wait(prefer));
    }
}
