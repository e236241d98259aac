package dev.gieok.encoder.text;

import dev.gieok.platform.RetriableException;
import dev.gieok.platform.generation.Generations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The text encoders of this service, by the name of their model, each loaded when it is first asked for; and the active
 * one: that of the generation which is searched now.
 */
public final class TextEncoders {
    private final Map<String, Supplier<TextEncoder>> known;
    private final String preferred;
    private final Supplier<Optional<Generations>> generations;
    private final Map<String, TextEncoder> loaded = new ConcurrentHashMap<>();
    private volatile String lastActive;

    /**
     * @param preferred the one to take while nothing says which is searched
     * @param generations may throw `RetriableException`
     */
    public TextEncoders(
            Map<String, Supplier<TextEncoder>> known, String preferred, Supplier<Optional<Generations>> generations) {
        this.known = Map.copyOf(known);
        this.preferred = preferred;
        this.generations = generations;
        this.lastActive = preferred;
    }

    public List<String> names() {
        return known.keySet().stream().sorted().toList();
    }

    /** Empty for a model that is not here. */
    public Optional<TextEncoder> named(String model) {
        Supplier<TextEncoder> loading = known.get(model);
        return loading == null ? Optional.empty() : Optional.of(loaded.computeIfAbsent(model, name -> loading.get()));
    }

    /** The named one, or the active one for null; empty for a model that is not here. */
    public Optional<TextEncoder> of(@Nullable String model) {
        return model == null ? Optional.of(active()) : named(model);
    }

    public TextEncoder active() {
        try {
            lastActive = generations
                    .get()
                    .map(found -> found.active().model())
                    .filter(known::containsKey)
                    .orElse(preferred);
        } catch (RetriableException e) {
            // Nobody can have been told of another one meanwhile that this instance could hear of.
        }
        return named(lastActive).orElseThrow();
    }

    /** Stands for whichever is active. */
    public TextEncoder whicheverIsActive() {
        return new TextEncoder() {
            @Override
            public TextEncoder now() {
                return active();
            }

            @Override
            public String model() {
                return active().model();
            }

            @Override
            public int dimension() {
                return active().dimension();
            }

            @Override
            public List<String> languages() {
                return active().languages();
            }

            @Override
            public List<float[]> embed(List<String> texts) {
                return active().embed(texts);
            }
        };
    }
}
