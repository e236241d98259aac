package dev.gieok.contracts.http;

/**
 * One memory that was found.
 */
public record RecallItem(Memory memory, double score, Signals signals) {}
