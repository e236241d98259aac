package dev.gieok.contracts.http;

/**
 * How one hit was found and ranked, each 0 to 1.
 */
public record Signals(
        double dense, double lexical, double graph, double recency, double importance, double repetition) {}
