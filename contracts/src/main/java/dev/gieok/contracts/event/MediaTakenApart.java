package dev.gieok.contracts.event;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.media.Perception;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A media item was taken apart into `segments` pieces. On `ingest.segments.v1`.
 */
public record MediaTakenApart(
        MediaId mediaId,
        String mediaType,
        int segments,
        Map<String, Perception> perceptions,
        @Nullable Double durationSeconds)
        implements Event {}
