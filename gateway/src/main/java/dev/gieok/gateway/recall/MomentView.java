package dev.gieok.gateway.recall;

import dev.gieok.contracts.http.MomentItem;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.MomentId;
import dev.gieok.contracts.media.Line;
import dev.gieok.contracts.media.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a media item, as it is shown: without its vector.
 *
 * @param page 1-based, null for an image
 * @param region [x, y, width, height] as fractions, 0 to 1
 * @param confidence 0 to 1 of the recogniser
 * @param score null in a list of segments
 */
public record MomentView(
        MomentId momentId,
        MediaId mediaId,
        String kind,
        String text,
        String language,
        @Nullable Integer page,
        @Nullable List<Double> region,
        @Nullable Double startSeconds,
        @Nullable Double endSeconds,
        List<Line> lines,
        double confidence,
        @Nullable String title,
        @Nullable Double score) {

    public static MomentView of(Moment moment) {
        return of(moment, null, null);
    }

    public static MomentView of(MomentItem item) {
        return of(item.moment(), item.title(), item.score());
    }

    private static MomentView of(Moment moment, @Nullable String title, @Nullable Double score) {
        return new MomentView(
                moment.momentId(),
                moment.mediaId(),
                moment.kind(),
                moment.text(),
                moment.language(),
                moment.page(),
                moment.region(),
                moment.startSeconds(),
                moment.endSeconds(),
                moment.lines(),
                moment.confidence(),
                title,
                score);
    }

    @Override
    public String toString() {
        return "MomentView";
    }
}
