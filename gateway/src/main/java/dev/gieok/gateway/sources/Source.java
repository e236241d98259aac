package dev.gieok.gateway.sources;

/**
 * A system that may teach this person's memory.
 *
 * @param sourceId names it in addresses
 * @param source its `ce_source`
 */
public record Source(String sourceId, String source) {}
