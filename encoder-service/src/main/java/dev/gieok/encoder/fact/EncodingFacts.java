package dev.gieok.encoder.fact;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactEncoded;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.memory.Embedding;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.encoder.text.TextEncoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Adds vectors to the facts of the log. All else that the log says is passed on as it is, in its place. */
public final class EncodingFacts {
    private final TextEncoder encoder;
    private final FactWording wording;

    public EncodingFacts(TextEncoder encoder, FactWording wording) {
        this.encoder = encoder;
        this.wording = wording;
    }

    /** As many events as were given, in the same order. */
    public List<Event> encode(List<Event> events) {
        List<Fact> facts = events.stream()
                .filter(FactVersioned.class::isInstance)
                .map(event -> ((FactVersioned) event).fact())
                .toList();
        Deque<Embedding> embeddings = new ArrayDeque<>(embed(facts, encoder.now()));
        List<Event> encoded = new ArrayList<>(events.size());
        for (Event event : events) {
            encoded.add(
                    event instanceof FactVersioned versioned ? new FactEncoded(versioned, embeddings.remove()) : event);
        }
        return encoded;
    }

    /** One embedding for each fact, in order, all of one model. */
    public List<Embedding> embed(List<Fact> facts, TextEncoder model) {
        if (facts.isEmpty()) {
            return List.of();
        }
        List<String> texts =
                facts.stream().map(fact -> wording.of(fact, model.languages())).toList();
        return model.embed(texts).stream()
                .map(vector -> Embedding.of(model.model(), vector))
                .toList();
    }
}
