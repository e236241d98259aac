package dev.gieok.contracts.event;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.media.ClaimCheck;
import dev.gieok.contracts.media.Line;
import dev.gieok.contracts.media.SegmentKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a media item, ready to be perceived. On `ingest.segments.v1`.
 *
 * @param index from 0
 * @param page 1-based, null for an image
 * @param image a PNG or JPEG to read; null when the text was given
 * @param givenText text with positions, as a PDF carries it; null when it must be recognised
 */
public record SegmentExtracted(
        MediaId mediaId,
        int index,
        SegmentKind kind,
        @Nullable Integer page,
        @Nullable ClaimCheck image,
        @Nullable List<Line> givenText,
        Instant acceptedAt)
        implements Event {}
