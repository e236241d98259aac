package dev.gieok.ingest.media;

/**
 * What the decoding of a file may cost.
 *
 * @param pixels of a picture as it comes
 * @param pages of a document
 */
public record Limits(long pixels, int pages) {}
