package dev.gieok.standalone.qdrant.rest;

import com.fasterxml.jackson.databind.JsonNode;

/** What comes back when all is well. */
sealed interface Answer {
    /** In Qdrant's envelope. */
    record Result(JsonNode json) implements Answer {}

    record Bare(JsonNode json) implements Answer {}

    record Text(String text) implements Answer {}
}
