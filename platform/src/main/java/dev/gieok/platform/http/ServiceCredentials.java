package dev.gieok.platform.http;

import dev.gieok.platform.person.MasterKey;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Shows the service token; for `@RegisterProvider` on a REST client of an internal API. */
public class ServiceCredentials implements ClientRequestFilter {
    private final MasterKey master;

    public ServiceCredentials(MasterKey master) {
        this.master = master;
    }

    @Override
    public void filter(ClientRequestContext request) {
        request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + master.serviceToken());
    }
}
