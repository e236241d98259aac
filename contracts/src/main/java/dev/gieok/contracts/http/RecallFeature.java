package dev.gieok.contracts.http;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A way in which recall finds or orders memories. Each can be switched off, so that its worth can be measured. */
public enum RecallFeature {
    /** Likeness of meaning, by vectors. */
    @JsonProperty("dense")
    DENSE,
    /** Words in common, weighed by how rare they are; the boosts ride on it. */
    @JsonProperty("lexical")
    LEXICAL,
    /** Facts about who or what is named, and about what is related to it. */
    @JsonProperty("graph")
    GRAPH,
    /** Somebody who speaks in the memories is no word of the question, when the question names them. */
    @JsonProperty("name-drop")
    NAME_DROP,
    /** What the one who is named said, or what is about them, comes first. */
    @JsonProperty("speaker")
    SPEAKER,
    /** What was said at the time that the question names comes first. */
    @JsonProperty("date")
    DATE,
    /** What is of a kind that the question names comes first: an operating system, though it is only called Fedora. */
    @JsonProperty("kind")
    KIND,
    /** What is of the matter that is asked comes first: “when do I go to bed?”, “lights out at ten”. */
    @JsonProperty("matter")
    MATTER,
    /** What a network reads as the answer comes first, whatever words it shares with the question. */
    @JsonProperty("answering")
    ANSWERING,
    /** What follows a turn with the words of the question may answer it. */
    @JsonProperty("previous-turn")
    PREVIOUS_TURN,
    /** What was said in the session of the best hit comes first. */
    @JsonProperty("session")
    SESSION,
    /** What the same observation said already counts less the second time. */
    @JsonProperty("siblings")
    SIBLINGS,
    /** What could only be noted is told in what its message said beside it. */
    @JsonProperty("beside")
    BESIDE,
    /** What took the place of what the question finds comes first: before the ending, and though it shares no word. */
    @JsonProperty("succession")
    SUCCESSION,
    /** What is told of somebody comes before who they are, unless that is what is asked. */
    @JsonProperty("introduction")
    INTRODUCTION,
    /** What was told since, and may have taken the place of what answers best, comes first. */
    @JsonProperty("latest")
    LATEST
}
