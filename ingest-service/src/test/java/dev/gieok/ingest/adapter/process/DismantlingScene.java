package dev.gieok.ingest.adapter.process;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.gieok.ingest.media.Dismantled;
import dev.gieok.ingest.media.Limits;
import dev.gieok.ingest.media.Piece;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;

/** Files that the real child process takes apart. */
abstract class DismantlingScene {
    static final String PNG = "image/png";
    static final String JPEG = "image/jpeg";
    static final String PDF = "application/pdf";
    static final int MEGA = 1024 * 1024;
    private static final Limits LIMITS = new Limits(100_000_000, 5);

    @TempDir
    static Path cache;

    final List<Piece> pieces = new ArrayList<>();

    Dismantled.Refused refused(String mediaType, byte[] content) {
        return assertInstanceOf(Dismantled.Refused.class, dismantle(mediaType, content));
    }

    Dismantled dismantle(String mediaType, byte[] content) {
        return dismantle(child(256, Duration.ofSeconds(40)), mediaType, content);
    }

    Dismantled dismantle(ChildDismantler child, String mediaType, byte[] content) {
        return dismantle(child, mediaType, content.length, new ByteArrayInputStream(content));
    }

    Dismantled dismantle(ChildDismantler child, String mediaType, long length, InputStream content) {
        try {
            return child.dismantle(mediaType, length, content, pieces::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static ChildDismantler child(long megabytes, Duration silence) {
        return new ChildDismantler(
                LIMITS, new ChildDismantler.Bounds(megabytes * MEGA, silence, Duration.ofMinutes(2), cache));
    }

    static BufferedImage image(Piece piece) throws IOException {
        byte[] png = piece.image();
        assertNotNull(png);
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
