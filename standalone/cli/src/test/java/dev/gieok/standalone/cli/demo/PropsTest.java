package dev.gieok.standalone.cli.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What the demo shows must be what it asks about. */
class PropsTest {
    @Test
    void theInvoiceHasItsTotalAsText() throws IOException {
        try (PDDocument document = Loader.loadPDF(new Invoice().pdf())) {
            assertTrue(new PDFTextStripper().getText(document).contains("Total: 248.50 EUR"));
        }
    }

    @Test
    void theNoteIsAPictureWithSomethingOnIt() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(new Note(Optional.empty()).png()));

        assertNotNull(image);
        int dark = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        assertTrue(dark > 1_000, "dark pixels: " + dark);
    }

    @Test
    void theNoteHasRoomForKoreanWhereAFontHasIt() throws IOException {
        Note english = new Note(Optional.empty());
        Note both = new Note(Fonts.hangul());

        int more = height(both) - height(english);

        assertEquals(both.hasKorean(), more > 0);
    }

    private static int height(Note note) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(note.png())).getHeight();
    }
}
