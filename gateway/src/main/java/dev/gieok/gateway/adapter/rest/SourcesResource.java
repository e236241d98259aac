package dev.gieok.gateway.adapter.rest;

import dev.gieok.gateway.adapter.http.CurrentCaller;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.gateway.sources.Granting;
import dev.gieok.gateway.sources.Source;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Other systems that may teach this person's memory by `external.observations.v1`. */
@Path("/v1/sources")
@Authenticated
@RunOnVirtualThread
@Tag(name = "sources")
@Produces(MediaType.APPLICATION_JSON)
public class SourcesResource {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final String NONE = "You have allowed no source of this id.";

    private final CurrentCaller caller;
    private final Granting granting;

    public SourcesResource(CurrentCaller caller, Granting granting) {
        this.caller = caller;
        this.granting = granting;
    }

    /** Sources that are allowed. */
    public record Sources(List<Source> items) {}

    /**
     * @param source the `ce_source` that the system publishes under: a URI reference
     */
    public record SourceBody(@NotBlank @Size(max = 200) String source) {}

    @GET
    @Operation(operationId = "listSources", summary = "Systems that may teach this memory")
    public Sources list() {
        return new Sources(caller.get().known().map(granting::list).orElseGet(List::of));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "allowSource", summary = "Allow a system to teach this memory")
    @APIResponse(
            responseCode = "201",
            description = "Allowed.",
            content = @Content(schema = @Schema(implementation = Source.class)))
    public Response allow(@NotNull @Valid SourceBody body) {
        if (!isReference(body.source())) {
            throw Refusal.of(
                    ProblemCode.INVALID_FIELD,
                    "`source` must be a URI or a relative reference, as `ce_source` is: such as urn:crm, without spaces.");
        }
        Source source = granting.grant(caller.get().enrolled(), body.source());
        return Response.created(URI.create("/v1/sources/" + source.sourceId()))
                .entity(source)
                .build();
    }

    /** What no event can come from would be allowed in vain. */
    private static boolean isReference(String source) {
        try {
            return !new URI(source).toString().isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @DELETE
    @Path("/{sourceId}")
    @Operation(operationId = "forbidSource", summary = "Forbid a system to teach this memory any longer")
    @APIResponse(responseCode = "204", description = "Forbidden.")
    public void forbid(@PathParam("sourceId") String sourceId) {
        if (!ID.matcher(sourceId).matches() || !granting.revoke(caller.get().orNotFound(NONE), sourceId)) {
            throw Refusal.of(ProblemCode.NOT_FOUND, NONE);
        }
    }
}
