package dev.gieok.contracts.http;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.media.MediaStatus;
import dev.gieok.contracts.media.Perception;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A media item. `progress` counts segments.
 */
public record MediaView(
        MediaId mediaId,
        String type,
        MediaStatus status,
        @Nullable MediaProblem error,
        MediaProgress progress,
        Map<String, Perception> perceptions,
        @Nullable Double durationSeconds,
        @Nullable String title,
        Instant acceptedAt) {
    @Override
    public String toString() {
        return "MediaView";
    }
}
