package dev.gieok.contracts.event;

import dev.gieok.contracts.id.MediaId;

/**
 * A media item could not be taken apart; its blob is deleted. On `ingest.segments.v1`. `code` is of the error catalogue, `detail` a sentence that helps.
 */
public record MediaRejected(MediaId mediaId, String code, String detail) implements Event {}
