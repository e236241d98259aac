package dev.gieok.contracts.chat;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which of three kinds an answer is. */
public enum Outcome {
    @JsonProperty("known")
    KNOWN,
    /** Nothing recalled answers it; the text quotes what comes closest, if anything does, and says how to teach it. */
    @JsonProperty("unknown")
    UNKNOWN,
    /** Only a language model can do this task. */
    @JsonProperty("needs-model")
    NEEDS_MODEL
}
