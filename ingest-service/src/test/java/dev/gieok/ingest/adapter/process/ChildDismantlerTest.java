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
import dev.gieok.ingest.media.Limits;
import dev.gieok.ingest.media.Piece;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the real child process. */
class ChildDismantlerTest {
    private static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";
    private static final String PDF = "application/pdf";
    private static final Limits LIMITS = new Limits(100_000_000, 5);
    private static final int MEGA = 1024 * 1024;

    @TempDir
    static Path cache;

    private final List<Piece> pieces = new ArrayList<>();

    @Test
    void enlargesASmallPictureSoThatItsLettersCanBeRead() throws IOException {
        dismantle(PNG, Samples.image(Samples.picture(400, 200, "small"), "png"));

        BufferedImage image = image(pieces.getFirst());
        assertEquals(SegmentKind.IMAGE, pieces.getFirst().kind());
        assertNull(pieces.getFirst().page());
        assertEquals(List.of(800, 400), List.of(image.getWidth(), image.getHeight()));
    }

    @Test
    void shrinksALargePicture() throws IOException {
        dismantle(JPEG, Samples.image(Samples.picture(6400, 1000, "large"), "jpeg"));

        assertEquals(3200, image(pieces.getFirst()).getWidth());
    }

    @Test
    void turnsAPhotographUpright() throws IOException {
        BufferedImage lying = Samples.picture(1700, 800, "");
        lying.setRGB(0, 0, 0);
        for (int i = 0; i < 100 * 100; i++) {
            lying.setRGB(i % 100, i / 100, 0);
        }

        dismantle(JPEG, Exif.oriented(Samples.image(lying, "jpeg"), 6));

        // Orientation 6: what is stored top left belongs top right.
        BufferedImage upright = image(pieces.getFirst());
        assertEquals(List.of(800, 1700), List.of(upright.getWidth(), upright.getHeight()));
        assertTrue((upright.getRGB(760, 40) & 0xFF) < 50);
        assertTrue((upright.getRGB(40, 40) & 0xFF) > 200);
    }

    @Test
    void putsATransparentPictureOnWhite() throws IOException {
        dismantle(PNG, Samples.image(new BufferedImage(1700, 50, BufferedImage.TYPE_INT_ARGB), "png"));

        assertEquals(0xFF, image(pieces.getFirst()).getRGB(5, 5) & 0xFF);
    }

    @Test
    void refusesAPictureOf50000By50000PixelsWithoutDecodingIt() {
        Dismantled.Refused refused = refused(PNG, Samples.pngThatClaims(50_000, 50_000));

        assertEquals(ErrorCode.MEDIA_TOO_LARGE, refused.code());
        assertEquals("The picture has more than 100 megapixels.", refused.detail());
    }

    @Test
    void readsAPictureOfManyMegapixelsInLittleMemory() throws IOException {
        byte[] png = Samples.image(new BufferedImage(9_000, 9_000, BufferedImage.TYPE_BYTE_GRAY), "png");

        Dismantled end = dismantle(child(96, Duration.ofSeconds(40)), PNG, png);

        assertInstanceOf(Dismantled.Whole.class, end);
        assertEquals(3200, image(pieces.getFirst()).getWidth());
    }

    @Test
    void refusesPicturesThatAreCutOff() {
        BufferedImage noise = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int i = 0; i < 600 * 600; i++) {
            noise.setRGB(i % 600, i / 600, random.nextInt());
        }
        for (String format : List.of("png", "jpeg")) {
            byte[] whole = Samples.image(noise, format);

            assertEquals(
                    ErrorCode.MEDIA_MALFORMED,
                    refused("image/" + format, Arrays.copyOf(whole, whole.length / 2))
                            .code(),
                    format);
        }
    }

    @Test
    void refusesWhatIsNotWhatItSays() {
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0};
        byte[] png = Samples.image(Samples.picture(50, 50, ""), "png");

        assertEquals(ErrorCode.MEDIA_MALFORMED, refused(PDF, zip).code());
        assertEquals(ErrorCode.MEDIA_MALFORMED, refused(JPEG, png).code());
        assertEquals(ErrorCode.MEDIA_MALFORMED, refused(PNG, new byte[0]).code());
        assertEquals(ErrorCode.MEDIA_UNSUPPORTED, refused("image/gif", png).code());
    }

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

    @Test
    void survivesAPdfThatUnfoldsToGigabytes() throws IOException {
        Dismantled end = dismantle(child(96, Duration.ofSeconds(40)), PDF, bomb());

        // Refused for its memory or its time, or read as an empty page: what counts is that we are still here.
        assertNotNull(end);
        pieces.clear();
        assertInstanceOf(
                Dismantled.Whole.class, dismantle(PDF, Samples.pdf(List.of(List.of("and the next one is read")))));
        assertEquals(1, pieces.size());
    }

    @Test
    void stopsAProcessThatIsSilentForTooLong() {
        var refused = assertInstanceOf(
                Dismantled.Refused.class,
                dismantle(child(96, Duration.ofMillis(1)), PDF, Samples.pdf(List.of(List.of("never read")))));

        assertEquals("The file took too long.", refused.detail());
    }

    /** A page whose content is four gigabytes of spaces. */
    private static byte[] bomb() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(packed)) {
            byte[] spaces = new byte[MEGA];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 1024; i++) {
                deflating.write(spaces);
            }
        }
        var pdf = new ByteArrayOutputStream();
        pdf.write(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n"
                        + "4 0 obj<</Length " + packed.size() + "/Filter/FlateDecode>>stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(pdf);
        pdf.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    private Dismantled.Refused refused(String mediaType, byte[] content) {
        return assertInstanceOf(Dismantled.Refused.class, dismantle(mediaType, content));
    }

    private Dismantled dismantle(String mediaType, byte[] content) {
        return dismantle(child(256, Duration.ofSeconds(40)), mediaType, content);
    }

    private Dismantled dismantle(ChildDismantler child, String mediaType, byte[] content) {
        try {
            return child.dismantle(mediaType, content.length, new ByteArrayInputStream(content), pieces::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ChildDismantler child(long megabytes, Duration silence) {
        return new ChildDismantler(
                LIMITS, new ChildDismantler.Bounds(megabytes * MEGA, silence, Duration.ofMinutes(2), cache));
    }

    private static BufferedImage image(Piece piece) throws IOException {
        byte[] png = piece.image();
        assertNotNull(png);
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
