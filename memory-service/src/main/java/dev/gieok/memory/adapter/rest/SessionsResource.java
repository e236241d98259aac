package dev.gieok.memory.adapter.rest;

import dev.gieok.contracts.http.SessionPage;
import dev.gieok.contracts.http.SessionView;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.memory.sessions.SessionReading;
import dev.gieok.platform.http.ServiceHeaders;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Sessions and their turns. */
@Path("/internal/sessions")
@RunOnVirtualThread
public class SessionsResource {
    private final SessionReading sessions;

    public SessionsResource(SessionReading sessions) {
        this.sessions = sessions;
    }

    @GET
    public SessionPage page(
            @HeaderParam(ServiceHeaders.PERSON) PersonId person,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        try {
            return sessions.page(Problems.required(person), Math.clamp(limit, 1, 200), cursor);
        } catch (IllegalArgumentException e) {
            throw new Problems.MalformedException();
        }
    }

    @GET
    @Path("/{id}")
    public SessionView find(@HeaderParam(ServiceHeaders.PERSON) PersonId person, @PathParam("id") SessionId id) {
        return Problems.found(sessions.find(Problems.required(person), id));
    }
}
