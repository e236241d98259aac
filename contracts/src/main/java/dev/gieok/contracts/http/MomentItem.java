package dev.gieok.contracts.http;

import dev.gieok.contracts.media.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One place in a media item that was found.
 */
public record MomentItem(Moment moment, @Nullable String title, double score, Signals signals) {
    @Override
    public String toString() {
        return "MomentItem";
    }
}
