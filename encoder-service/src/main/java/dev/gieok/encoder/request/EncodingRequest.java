package dev.gieok.encoder.request;

import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.RequestEncoded;
import dev.gieok.contracts.memory.Embedding;
import dev.gieok.encoder.text.TextEncoder;
import dev.gieok.platform.RetriableException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Adds the vector of its words to a request. Somebody waits: without a model it goes on without a vector. */
public final class EncodingRequest {
    private final TextEncoder encoder;

    public EncodingRequest(TextEncoder encoder) {
        this.encoder = encoder;
    }

    public RequestEncoded encode(ChatRequested request) {
        String words = request.parts().stream()
                .map(Part::text)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
        if (words.isEmpty()) {
            return new RequestEncoded(request, null);
        }
        try {
            TextEncoder model = encoder.now();
            float[] vector = model.embed(List.of(words)).getFirst();
            return new RequestEncoded(request, Embedding.of(model.model(), vector));
        } catch (RetriableException e) {
            // Recall by words still works; an answer in ten seconds is better than a vector in a minute.
            return new RequestEncoded(request, null);
        }
    }
}
