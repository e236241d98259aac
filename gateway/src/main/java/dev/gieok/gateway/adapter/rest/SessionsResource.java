package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.http.SessionPage;
import dev.gieok.contracts.http.SessionView;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.gateway.adapter.http.CurrentCaller;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.gateway.sessions.ForgettingSessions;
import dev.gieok.gateway.sessions.Sessions;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Conversations. */
@Path("/v1/sessions")
@Authenticated
@RunOnVirtualThread
@Tag(name = "sessions")
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {
    private static final String NONE = "You have no session of this id.";

    private final CurrentCaller caller;
    private final Sessions sessions;
    private final ForgettingSessions forgetting;

    public SessionsResource(CurrentCaller caller, Sessions sessions, ForgettingSessions forgetting) {
        this.caller = caller;
        this.sessions = sessions;
        this.forgetting = forgetting;
    }

    @GET
    @Operation(operationId = "listSessions", summary = "Conversations, latest first")
    public SessionPage list(@BeanParam @Valid PageQuery page) {
        return caller.get()
                .known()
                .map(keys -> sessions.list(keys.person(), page.limit(), page.cursor()))
                .orElseGet(() -> new SessionPage(List.of(), null));
    }

    @GET
    @Path("/{sessionId}")
    @Operation(operationId = "getSession", summary = "A conversation with its turns, oldest first")
    public SessionView get(@PathParam("sessionId") SessionId sessionId) {
        return sessions.find(caller.get().orNotFound(NONE).person(), sessionId)
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, NONE));
    }

    @DELETE
    @Path("/{sessionId}")
    @Operation(
            operationId = "forgetSession",
            summary = "Forget a conversation and what was learnt only from it",
            description = "204 once it is gone from everywhere, else 202.")
    @APIResponse(responseCode = "204", description = "Gone.")
    @APIResponse(responseCode = "202", description = "Taken; the Location will be gone.")
    public Response forget(@PathParam("sessionId") SessionId sessionId) {
        boolean gone = forgetting.forget(caller.get().orNotFound(NONE), sessionId);
        return gone ? Response.noContent().build() : Accepted.change("/v1/sessions/" + sessionId.value());
    }
}
