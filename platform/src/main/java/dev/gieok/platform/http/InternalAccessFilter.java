package dev.gieok.platform.http;

import dev.gieok.platform.person.MasterKey;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Lets only other services in below `/internal`. */
@Provider
public class InternalAccessFilter implements ContainerRequestFilter {
    private final byte[] expected;

    public InternalAccessFilter(MasterKey master) {
        this.expected = ("Bearer " + master.serviceToken()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (!path.startsWith("/internal") && !path.startsWith("internal")) {
            return;
        }
        String given = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (given == null || !MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8))) {
            request.abortWith(Response.status(Response.Status.UNAUTHORIZED).build());
        }
    }
}
