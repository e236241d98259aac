package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.MemoryPage;
import dev.gieok.contracts.id.FactId;
import dev.gieok.gateway.adapter.http.CurrentCaller;
import dev.gieok.gateway.memories.Changing;
import dev.gieok.gateway.memories.Memories;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.person.PersonKeys;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is remembered: read. */
@Path("/v1/memories")
@Authenticated
@RunOnVirtualThread
@Tag(name = "memories")
@Produces(MediaType.APPLICATION_JSON)
public class MemoriesResource {
    private static final String NONE = "You have no memory of this id.";

    private final CurrentCaller caller;
    private final Memories memories;
    private final Changing changing;
    private final TextLimit limit;

    public MemoriesResource(CurrentCaller caller, Memories memories, Changing changing, TextLimit limit) {
        this.caller = caller;
        this.memories = memories;
        this.changing = changing;
        this.limit = limit;
    }

    @GET
    @Operation(
            operationId = "listMemories",
            summary = "What is remembered, newest first",
            description = "`validAt` asks what was true then; `asOf` asks what was believed then.")
    public MemoryPage list(@BeanParam @Valid MemoryQuery query) {
        return caller.get()
                .known()
                .map(keys -> memories.list(keys.person(), query.filter()))
                .orElseGet(() -> new MemoryPage(List.of(), null));
    }

    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "searchMemories",
            summary = "Memories that have to do with some words, best first",
            description =
                    "One page, of `limit` (or `k`) hits; `kind` and `status` choose among all that is remembered.")
    public MemoryPage search(@NotNull @Valid SearchBody body) {
        body.check(limit);
        return caller.get()
                .known()
                .map(keys -> memories.search(keys.person(), body.request()))
                .orElseGet(() -> new MemoryPage(List.of(), null));
    }

    @GET
    @Path("/{factId}")
    @Operation(operationId = "getMemory", summary = "One memory; its ETag is its version")
    @APIResponse(
            responseCode = "200",
            description = "The memory.",
            content = @Content(schema = @Schema(implementation = Memory.class)))
    public Response get(@PathParam("factId") FactId factId) {
        PersonKeys keys = caller.get().orNotFound(NONE);
        return memories.find(keys.person(), factId)
                .map(memory -> Versions.tagged(Response.ok(memory), memory))
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, NONE));
    }

    @GET
    @Path("/{factId}/history")
    @Operation(
            operationId = "getMemoryHistory",
            summary = "Every version of a memory, newest first",
            description =
                    "Here `recordedAt` says when the version was recorded, and `supersededAt` when the next one was;"
                            + " everywhere else `recordedAt` says when the memory was first believed, whatever its version.")
    public MemoryPage history(@PathParam("factId") FactId factId) {
        PersonKeys keys = caller.get().orNotFound(NONE);
        return memories.history(keys.person(), factId).orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, NONE));
    }

    @POST
    @Path("/{factId}/restore")
    @Operation(
            operationId = "restoreMemory",
            summary = "Undo the update that closed a memory, or say that one in doubt still holds",
            description =
                    "200 once every store shows it, else 202. What took its place holds no longer; a note stays beside it.")
    @APIResponse(
            responseCode = "200",
            description = "The memory, active again.",
            content = @Content(schema = @Schema(implementation = Memory.class)))
    @APIResponse(responseCode = "202", description = "Taken; the Location will show it.")
    @APIResponse(responseCode = "409", description = "It is active, and nothing speaks against it.")
    public Response restore(@PathParam("factId") FactId factId) {
        return Versions.changed(changing.restore(caller.get().orNotFound(NONE), factId), factId);
    }
}
