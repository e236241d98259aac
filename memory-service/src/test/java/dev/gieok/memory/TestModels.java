package dev.gieok.memory;

import dev.gieok.contracts.http.EmbeddingModel;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.recall.ModelEmbeddings;
import dev.gieok.memory.stores.Stores;
import dev.gieok.platform.generation.Generation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two models that count letters, of other dimensions; something may happen before one is asked. */
public final class TestModels implements ModelEmbeddings {
    public static final String SECOND = "second-model";

    private static final Map<String, Integer> DIMENSIONS =
            Map.of(Stores.GENERATION.model(), Stores.GENERATION.dimensions(), SECOND, 16);

    public int embedded;
    public Runnable before = () -> {};

    @Override
    public Optional<List<float[]>> facts(String model, List<Fact> facts) {
        return texts(model, facts.stream().map(Fact::text).toList());
    }

    @Override
    public Optional<List<float[]>> texts(String model, List<String> texts) {
        before.run();
        return model(model).map(known -> {
            embedded += texts.size();
            Generation generation = new Generation(model, known.dimensions(), 1);
            return texts.stream()
                    .map(text -> TestMemory.letters(text, generation).floats())
                    .toList();
        });
    }

    @Override
    public Optional<EmbeddingModel> model(String name) {
        return Optional.ofNullable(DIMENSIONS.get(name))
                .map(dimensions -> new EmbeddingModel(name, dimensions, List.of("en")));
    }

    @Override
    public List<String> names() {
        return DIMENSIONS.keySet().stream().sorted().toList();
    }
}
