package dev.gieok.platform.http;

import dev.gieok.platform.person.MasterKey;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Lets only other services in below `/internal`. */
@jakarta.ws.rs.ext.Provider
public class InternalAccessFilter implements ContainerRequestFilter {
    // Asked for with the first request: providers are made before the configuration of a run can be read.
    private final Provider<MasterKey> master;

    public InternalAccessFilter(Provider<MasterKey> master) {
        this.master = master;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (!path.startsWith("/internal") && !path.startsWith("internal")) {
            return;
        }
        String given = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        byte[] expected = ("Bearer " + master.get().serviceToken()).getBytes(StandardCharsets.UTF_8);
        if (given == null || !MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8))) {
            request.abortWith(Response.status(Response.Status.UNAUTHORIZED).build());
        }
    }
}
