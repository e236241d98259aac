package dev.gieok.ingest.adapter.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.media.Line;
import dev.gieok.contracts.media.SegmentKind;
import dev.gieok.ingest.Samples;
import dev.gieok.ingest.media.Dismantled;
import dev.gieok.ingest.media.Piece;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a PDF. */
class PdfDismantlingTest extends DismantlingScene {
    @Test
    void givesTheTextOfAPdfWithItsPlaces() {
        Dismantled end = dismantle(
                PDF,
                Samples.pdf(List.of(
                        List.of("Kestrel Bakery Supplies Ltd", "Invoice 2041"),
                        List.of("Flour 40.50", "Walnut oil 91.20", "Total due: EUR 131.70"))));

        assertInstanceOf(Dismantled.Whole.class, end);
        assertEquals(2, pieces.size());
        assertEquals(2, pieces.get(1).page());
        assertNull(pieces.get(1).image());
        List<Line> lines = pieces.get(1).givenText();
        assertNotNull(lines);
        assertEquals(
                List.of("Flour 40.50", "Walnut oil 91.20", "Total due: EUR 131.70"),
                lines.stream().map(Line::text).toList());
        // Third line: 40 points below the first, whose base line is 780 of 842 points high.
        List<Double> total = lines.get(2).region();
        assertEquals(60 / 595.0, total.get(0), 0.01);
        assertEquals((842 - 740 - 10) / 842.0, total.get(1), 0.01);
        assertTrue(total.get(2) > 0.15 && total.get(2) < 0.3, "width " + total.get(2));
    }

    @Test
    void givesAPictureOfAPageThatWasScanned() throws IOException {
        dismantle(PDF, Samples.scannedPdf(Samples.picture(1000, 500, "Total due: 131.70")));

        Piece page = pieces.getFirst();
        assertEquals(SegmentKind.PAGE, page.kind());
        assertNull(page.givenText());
        assertTrue(image(page).getWidth() > 1600);
    }

    @Test
    void refusesAPdfWithAPassword() {
        assertEquals(
                ErrorCode.MEDIA_ENCRYPTED, refused(PDF, Samples.encryptedPdf()).code());
    }

    @Test
    void refusesAPdfThatIsJunkAfterItsHead() {
        byte[] junk = "%PDF-1.7\nand then nothing of use".getBytes(StandardCharsets.UTF_8);

        assertEquals(ErrorCode.MEDIA_MALFORMED, refused(PDF, junk).code());
    }

    @Test
    void takesTheFirstPagesOfALongPdfAndSaysSo() {
        var whole = assertInstanceOf(
                Dismantled.Whole.class,
                dismantle(PDF, Samples.pdf(Collections.nCopies(8, List.of("a page with quite enough words")))));

        assertEquals(5, pieces.size());
        assertEquals("Only the first 5 of 8 pages were read.", whole.note().orElseThrow());
    }
}
