package dev.gieok.memory.adapter.encoder;

import dev.gieok.contracts.http.EmbedRequest;
import dev.gieok.contracts.http.EmbedResult;
import dev.gieok.platform.http.ServiceCredentials;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The encoder's internal HTTP interface. */
@RegisterRestClient(configKey = "encoder")
@RegisterProvider(ServiceCredentials.class)
@Path("/internal/embeddings")
public interface EncoderClient {
    @POST
    EmbedResult embed(EmbedRequest request);
}
