package dev.gieok.memory.adapter.encoder;

import dev.gieok.contracts.http.EmbedFactsRequest;
import dev.gieok.contracts.http.EmbedRequest;
import dev.gieok.contracts.http.EmbedResult;
import dev.gieok.contracts.http.EmbeddingModel;
import dev.gieok.contracts.http.EmbeddingModels;
import dev.gieok.platform.http.ServiceCredentials;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The same interface for whoever has more to embed and more time. */
@RegisterRestClient(configKey = "encoder-batch")
@RegisterProvider(ServiceCredentials.class)
@Path("/internal/embeddings")
public interface EncoderBatchClient {
    @POST
    EmbedResult embed(EmbedRequest request);

    @POST
    @Path("facts")
    EmbedResult embed(EmbedFactsRequest request);

    @GET
    @Path("models")
    EmbeddingModels models();

    @GET
    @Path("models/{name}")
    EmbeddingModel model(@PathParam("name") String name);
}
