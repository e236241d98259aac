package dev.gieok.contracts.http;

/**
 * How many segments of how many are done.
 */
public record MediaProgress(int done, int total) {}
