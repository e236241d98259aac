package dev.gieok.contracts.event;

import dev.gieok.contracts.id.MediaId;
import java.time.Instant;

/**
 * A media item is to be gone, with its segments and moments. On `gateway.media.v1`.
 */
public record MediaForgotten(MediaId mediaId, Instant at) implements Event {}
