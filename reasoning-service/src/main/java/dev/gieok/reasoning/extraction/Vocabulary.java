package dev.gieok.reasoning.extraction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.reasoning.llm.Prompts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The predicates that a model may use, and what each of them is: `prompts/candidates.v1.vocabulary.yaml`. */
public final class Vocabulary {
    /** What a predicate says about whatever stands under it. */
    public record Entry(
            Kind kind, Cardinality cardinality, @Nullable Sensitivity sensitivity) {
        Sensitivity atLeast(Sensitivity said) {
            return sensitivity == null || sensitivity == Sensitivity.NORMAL ? said : sensitivity;
        }
    }

    private final Map<String, Entry> entries;

    public Vocabulary() {
        try {
            entries = new YAMLMapper()
                    .readValue(
                            Prompts.load("candidates.v1.vocabulary.yaml"),
                            new TypeReference<LinkedHashMap<String, Entry>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the vocabulary cannot be read", e);
        }
    }

    public Optional<Entry> entry(String predicate) {
        return Optional.ofNullable(entries.get(predicate));
    }

    public Set<String> predicates() {
        return entries.keySet();
    }

    /** As a JSON array. */
    String asJson() {
        try {
            return new JsonMapper().writeValueAsString(predicates());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
