package dev.gieok.contracts.event;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.media.Moment;
import dev.gieok.contracts.media.Perception;
import dev.gieok.contracts.media.SegmentKind;
import java.util.List;
import java.util.Map;

/**
 * What was perceived in a segment. On `encoder.segments.v1`. `title` and name of the media are not repeated here.
 */
public record SegmentPerceived(
        MediaId mediaId, int index, SegmentKind kind, List<Moment> moments, Map<String, Perception> perceptions)
        implements Event {}
