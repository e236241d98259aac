package dev.gieok.reasoning.adapter.rest;

import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.platform.http.ServiceCredentials;
import dev.gieok.platform.http.ServiceHeaders;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The part of memory's internal API that is used here. */
@Path("/internal")
@RegisterRestClient(configKey = "memory")
@RegisterProvider(ServiceCredentials.class)
public interface MemoryApi {
    @POST
    @Path("/recall")
    RecallResult recall(@HeaderParam(ServiceHeaders.PERSON) String person, RecallRequest request);
}
