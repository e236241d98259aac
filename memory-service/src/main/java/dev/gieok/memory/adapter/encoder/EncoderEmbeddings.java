package dev.gieok.memory.adapter.encoder;

import dev.gieok.contracts.http.EmbedRequest;
import dev.gieok.contracts.memory.Embedding;
import dev.gieok.memory.rebuild.LiveGenerations;
import dev.gieok.memory.recall.TextEmbeddings;
import dev.gieok.platform.RetriableException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the encoder for vectors of the model that is searched; an encoder that is away is a {@link RetriableException}. */
@ApplicationScoped
public class EncoderEmbeddings implements TextEmbeddings {
    private final EncoderClient encoder;
    private final LiveGenerations live;

    public EncoderEmbeddings(@RestClient EncoderClient encoder, LiveGenerations live) {
        this.encoder = encoder;
        this.live = live;
    }

    @Override
    public Embedding embed(String text) {
        try {
            return encoder.embed(new EmbedRequest(List.of(text), live.active().model()))
                    .embeddings()
                    .getFirst();
        } catch (ProcessingException | WebApplicationException e) {
            throw new RetriableException("the encoder does not answer", e);
        }
    }
}
