package dev.gieok.memory.recall;

import java.util.Map;

/** How many documents a person has, and how many of them hold each term. */
public record Frequencies(long documents, Map<Long, Long> containing) {}
