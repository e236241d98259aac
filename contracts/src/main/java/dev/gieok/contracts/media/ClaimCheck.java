package dev.gieok.contracts.media;

/**
 * Where the bytes of a media item lie; media never travels on a topic. `length` in bytes of the clear content, `sha256` in hex of it.
 */
public record ClaimCheck(String uri, String sha256, String mediaType, long length) {}
