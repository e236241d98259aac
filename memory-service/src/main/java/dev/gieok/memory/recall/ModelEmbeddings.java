package dev.gieok.memory.recall;

import dev.gieok.contracts.http.EmbeddingModel;
import dev.gieok.contracts.memory.Fact;
import java.util.List;
import java.util.Optional;

/**
 * Vectors of one named model, in the order of what is embedded; empty when nobody here has that model. Throws
 * `RetriableException` when no encoder answers in time.
 */
public interface ModelEmbeddings {
    /** Of facts as the log's are: with the words for their predicates. */
    Optional<List<float[]>> facts(String model, List<Fact> facts);

    Optional<List<float[]>> texts(String model, List<String> texts);

    /** Empty when nobody here has it. */
    Optional<EmbeddingModel> model(String name);

    /** Of all models that somebody here has. */
    List<String> names();
}
