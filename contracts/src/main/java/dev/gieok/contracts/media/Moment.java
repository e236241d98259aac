package dev.gieok.contracts.media;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.MomentId;
import dev.gieok.contracts.memory.Embedding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a media item that can be found and cited.
 *
 * @param kind `text` for words that were read
 * @param page 1-based, null for an image
 * @param region [x, y, width, height] as fractions, 0 to 1
 * @param lines the lines the text is made of, so that an answer can point at one
 * @param confidence 0 to 1 of the recogniser; 1 for text that was not recognised but given
 */
public record Moment(
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
        @Nullable Embedding embedding) {

    @Override
    public String toString() {
        return "Moment[" + momentId + "]";
    }
}
