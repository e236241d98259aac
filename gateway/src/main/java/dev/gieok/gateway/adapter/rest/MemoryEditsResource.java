package dev.gieok.gateway.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.id.FactId;
import dev.gieok.gateway.adapter.http.CurrentCaller;
import dev.gieok.gateway.memories.Changing;
import dev.gieok.platform.person.PersonKeys;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is remembered: changed and forgotten. */
@Path("/v1/memories/{factId}")
@Authenticated
@RunOnVirtualThread
@Tag(name = "memories")
@Produces(MediaType.APPLICATION_JSON)
public class MemoryEditsResource {
    private static final String NONE = "You have no memory of this id.";

    private final CurrentCaller caller;
    private final Changing changing;
    private final EditReader edits;

    public MemoryEditsResource(CurrentCaller caller, Changing changing, EditReader edits) {
        this.caller = caller;
        this.changing = changing;
        this.edits = edits;
    }

    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "editMemory",
            summary = "Change a memory",
            description =
                    "A JSON merge patch of `text`, `object`, `kind`, `validFrom`, `validTo`; null removes `validTo`."
                            + " Where the text names the object and only that changes in it, the object follows; where"
                            + " more does, send both. A secret is refused."
                            + " 200 once every store shows it, else 202.")
    @APIResponse(
            responseCode = "200",
            description = "The memory as it is now.",
            content = @Content(schema = @Schema(implementation = Memory.class)))
    @APIResponse(responseCode = "202", description = "Taken; the Location will show it.")
    public Response edit(
            @PathParam("factId") FactId factId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = EditBody.class))) @NotNull
                    JsonNode body) {
        PersonKeys keys = caller.get().orNotFound(NONE);
        OptionalInt seen = Versions.expected(ifMatch);
        return Versions.changed(changing.edit(keys, factId, seen, edits.read(body)), factId);
    }

    @DELETE
    @Operation(
            operationId = "forgetMemory",
            summary = "Forget a memory",
            description = "204 once it is gone from every store, else 202.")
    @APIResponse(responseCode = "204", description = "Gone from every store.")
    @APIResponse(responseCode = "202", description = "Taken; the Location will be gone.")
    public Response forget(@PathParam("factId") FactId factId) {
        boolean gone = changing.forget(caller.get().orNotFound(NONE), factId);
        return gone ? Response.noContent().build() : Accepted.change("/v1/memories/" + factId.value());
    }
}
