package dev.gieok.reasoning.extraction;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a model replies to `prompts/candidates.v1.txt`, in the form of `prompts/candidates.v1.schema.json`. */
public record CandidatesReply(@JsonProperty(required = true) List<Statement> statements) {
    /** How much a statement matters. */
    public enum Importance {
        @JsonProperty("low")
        LOW,
        @JsonProperty("medium")
        MEDIUM,
        @JsonProperty("high")
        HIGH
    }

    /** One statement, as the model says it; believed only after {@link Grounding} has looked at it. */
    public record Statement(
            @JsonProperty(required = true) String subject,
            @JsonProperty(required = true) String predicate,
            @JsonProperty(required = true) String object,
            @JsonProperty(required = true) String text,
            boolean negated,
            boolean ended,
            @Nullable Importance importance,
            @Nullable String sensitivity,
            @Nullable String validFrom,
            @Nullable String validTo,
            @Nullable List<String> entities) {
        @Override
        public String toString() {
            return "Statement[" + predicate + "]";
        }
    }
}
