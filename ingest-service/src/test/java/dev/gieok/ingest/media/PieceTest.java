package dev.gieok.ingest.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.media.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceTest {
    private static final List<Double> PLACE = List.of(0.1, 0.1, 0.2, 0.1);

    @Test
    void anOrdinaryPageOrPictureStaysWhole() {
        Piece page = Piece.page(1, List.of(new Line("words", PLACE), new Line("more words", PLACE)));
        Piece empty = Piece.page(1, List.of());
        Piece picture = Piece.picture(new byte[] {1});

        assertEquals(List.of(page), page.parts());
        assertEquals(List.of(empty), empty.parts());
        assertEquals(List.of(picture), picture.parts());
    }

    @Test
    void longLinesArePartsOfTheirOwn() {
        Line line = new Line("말".repeat(20_000), PLACE);

        assertEquals(
                List.of(Piece.page(3, List.of(line)), Piece.page(3, List.of(line))),
                Piece.page(3, List.of(line, line)).parts());
    }
}
