package dev.gieok.gateway.idempotency;

/**
 * What a write gave.
 *
 * @param replayed whether it was done by an earlier request with the same key
 */
public record Once<T>(T value, boolean replayed) {}
