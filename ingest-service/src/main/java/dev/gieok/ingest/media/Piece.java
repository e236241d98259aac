package dev.gieok.ingest.media;

import dev.gieok.contracts.media.Line;
import dev.gieok.contracts.media.SegmentKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a media item, before it is stored.
 *
 * @param page 1-based, null for a picture
 * @param givenText lines with their places; null when they must be read from the image
 * @param image a PNG; null when the text was given
 */
@SuppressWarnings("ArrayRecordComponent")
public record Piece(
        SegmentKind kind, @Nullable Integer page, @Nullable List<Line> givenText, byte @Nullable [] image) {

    public static Piece picture(byte[] png) {
        return new Piece(SegmentKind.IMAGE, null, null, png);
    }

    public static Piece page(int page, List<Line> givenText) {
        return new Piece(SegmentKind.PAGE, page, givenText, null);
    }

    public static Piece scannedPage(int page, byte[] png) {
        return new Piece(SegmentKind.PAGE, page, null, png);
    }

    @Override
    public String toString() {
        return "Piece[" + kind + " " + page + "]";
    }
}
