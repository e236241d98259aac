package dev.gieok.gateway.adapter.rest;

import dev.gieok.gateway.access.CsrfProofs;
import dev.gieok.gateway.adapter.http.BrowserCookie;
import dev.gieok.gateway.adapter.http.CurrentCaller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For browsers: the token as a cookie that no script can read. */
@Path("/v1/web-session")
@Authenticated
@RunOnVirtualThread
@Tag(name = "access")
@Produces(MediaType.APPLICATION_JSON)
public class WebSessionResource {
    private final CurrentCaller caller;
    private final CsrfProofs proofs;
    private final Clock clock;

    public WebSessionResource(CurrentCaller caller, CsrfProofs proofs, Clock clock) {
        this.caller = caller;
        this.proofs = proofs;
        this.clock = clock;
    }

    /**
     * @param csrfToken to be sent as `X-CSRF-Token` with every call that changes something
     */
    public record WebSession(String csrfToken) {}

    @POST
    @Operation(operationId = "openWebSession", summary = "Turn a token into a cookie for this browser")
    @APIResponse(
            responseCode = "200",
            description = "The cookie is set.",
            content = @Content(schema = @Schema(implementation = WebSession.class)))
    public Response open(@Context UriInfo address) {
        String token = caller.rawToken();
        long seconds = caller.expiresAt() - clock.instant().getEpochSecond();
        return Response.ok(new WebSession(proofs.of(token)))
                .cookie(cookie(token, address)
                        .maxAge((int) Math.max(0, Math.min(seconds, Integer.MAX_VALUE)))
                        .build())
                .build();
    }

    @GET
    @Operation(operationId = "getWebSession", summary = "The CSRF token of this browser's session")
    public WebSession get() {
        return new WebSession(proofs.of(caller.rawToken()));
    }

    @DELETE
    @Operation(operationId = "closeWebSession", summary = "Remove the cookie from this browser")
    @APIResponse(responseCode = "204", description = "Removed.")
    public Response close(@Context UriInfo address) {
        return Response.noContent()
                .cookie(cookie("", address).maxAge(0).build())
                .build();
    }

    private static NewCookie.Builder cookie(String value, UriInfo address) {
        return new NewCookie.Builder(BrowserCookie.NAME)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure("https".equals(address.getRequestUri().getScheme()))
                .sameSite(NewCookie.SameSite.STRICT);
    }
}
