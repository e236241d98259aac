package dev.gieok.ingest.adapter.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.media.SegmentKind;
import dev.gieok.ingest.Samples;
import dev.gieok.ingest.media.Dismantled;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What becomes of a picture. */
class PictureDismantlingTest extends DismantlingScene {
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
}
