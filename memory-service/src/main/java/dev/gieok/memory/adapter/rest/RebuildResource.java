package dev.gieok.memory.adapter.rest;

import dev.gieok.contracts.http.RebuildRequest;
import dev.gieok.contracts.http.RebuildView;
import dev.gieok.memory.rebuild.Rebuilding;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Makes the projections anew: asked for, looked at, given up. */
@Path("/internal/rebuild")
public class RebuildResource {
    private final Rebuilding rebuilding;

    public RebuildResource(Rebuilding rebuilding) {
        this.rebuilding = rebuilding;
    }

    @POST
    @RunOnVirtualThread
    public Response start(@Nullable RebuildRequest request) {
        return switch (rebuilding.start(request == null ? null : request.model())) {
            case Rebuilding.Running running ->
                Response.accepted(running.rebuild()).build();
            case Rebuilding.Busy busy ->
                problem(
                        409,
                        "rebuild-under-way",
                        "A rebuild to " + busy.rebuild().to() + " is under way.");
            case Rebuilding.UnknownModel unknown ->
                problem(
                        400,
                        "unknown-model",
                        "The encoder has no such model; it has: " + String.join(", ", unknown.known()) + ".");
        };
    }

    @GET
    @RunOnVirtualThread
    public RebuildView find() {
        return Problems.found(rebuilding.find());
    }

    @DELETE
    @RunOnVirtualThread
    public RebuildView abandon() {
        return Problems.found(rebuilding.abandon());
    }

    private static Response problem(int status, String code, String detail) {
        return Response.status(status)
                .type(MediaType.valueOf("application/problem+json"))
                .entity(new Problem(status, code, detail))
                .build();
    }
}
