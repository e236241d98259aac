package dev.gieok.reasoning.adapter.rest;

import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Embedding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * A recall before anybody waits for one, as a chat makes it and with its patience: connection, credentials and codecs
 * are there when the first chat comes, and memory has done it once. It is for nobody, of whom nothing is known.
 */
@ApplicationScoped
public class MemoryRehearsal {
    private static final RecallRequest ANYTHING = new RecallRequest(
            "나 지금 어디 살아? Where do I live?",
            // Of no model: the encoder, which may not be there yet, is not asked for one.
            new Embedding("rehearsal", ""),
            1,
            new SessionId("rehearsal"),
            null,
            List.of(),
            List.of(),
            null,
            null,
            true);

    private final MemoryApi api;

    public MemoryRehearsal(@RestClient MemoryApi api) {
        this.api = api;
    }

    /** Whether memory answered. */
    public boolean answered() {
        try {
            api.recall(PersonId.NOBODY.value(), ANYTHING);
            return true;
        } catch (WebApplicationException | ProcessingException | IllegalStateException e) {
            return false;
        }
    }
}
