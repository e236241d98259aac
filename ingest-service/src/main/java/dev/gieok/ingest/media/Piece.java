package dev.gieok.ingest.media;

import dev.gieok.contracts.media.Line;
import dev.gieok.contracts.media.SegmentKind;
import java.util.ArrayList;
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

    // What becomes of a part must fit into an event: each line may be a moment with a vector of its own.
    private static final int MOST_LINES = 128;
    private static final int MOST_CHARACTERS = 32_000;

    public static Piece picture(byte[] png) {
        return new Piece(SegmentKind.IMAGE, null, null, png);
    }

    public static Piece page(int page, List<Line> givenText) {
        return new Piece(SegmentKind.PAGE, page, givenText, null);
    }

    public static Piece scannedPage(int page, byte[] png) {
        return new Piece(SegmentKind.PAGE, page, null, png);
    }

    /** Itself, or, of a page with very many lines, pieces of it that each fit into an event. */
    List<Piece> parts() {
        if (givenText == null) {
            return List.of(this);
        }
        List<Piece> parts = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        int characters = 0;
        for (Line line : givenText) {
            if (open.size() == MOST_LINES
                    || !open.isEmpty() && characters + line.text().length() > MOST_CHARACTERS) {
                parts.add(new Piece(kind, page, List.copyOf(open), image));
                open.clear();
                characters = 0;
            }
            open.add(line);
            characters += line.text().length();
        }
        parts.add(new Piece(kind, page, List.copyOf(open), image));
        return parts;
    }

    @Override
    public String toString() {
        return "Piece[" + kind + " " + page + "]";
    }
}
