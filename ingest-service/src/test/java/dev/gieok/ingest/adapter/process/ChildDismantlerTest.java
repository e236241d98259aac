package dev.gieok.ingest.adapter.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.ingest.Samples;
import dev.gieok.ingest.media.Dismantled;
import dev.gieok.ingest.media.KilledException;
import dev.gieok.platform.RetriableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** The child process is given nothing that is not what it says, and is stopped at its bounds. */
class ChildDismantlerTest extends DismantlingScene {
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
    void refusesATypeThatNoProgramCanBeTold() {
        byte[] png = Samples.image(Samples.picture(50, 50, ""), "png");

        assertEquals(ErrorCode.MEDIA_UNSUPPORTED, refused("image/png\0", png).code());
        assertEquals(ErrorCode.MEDIA_UNSUPPORTED, refused("x".repeat(MEGA), png).code());
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

    @Test
    void doesNotBlameTheFileForAStoreThatIsSlow() {
        AtomicBoolean stopped = new AtomicBoolean();
        byte[] pdf = Samples.pdf(List.of(List.of("a page with quite enough words")));
        InputStream slow = beforeTheFirstByte(pdf, child -> {
            try {
                child.onExit().get(500, TimeUnit.MILLISECONDS);
                stopped.set(true);
            } catch (TimeoutException e) {
                // It still waits for the store.
            }
        });

        dismantle(child(96, Duration.ofMillis(1)), PDF, pdf.length, slow);

        assertFalse(stopped.get());
    }

    @Test
    void asksToTryAgainWhenItsProcessIsKilledByAnother() {
        byte[] pdf = Samples.pdf(List.of(List.of("a page with quite enough words")));
        InputStream killing = beforeTheFirstByte(pdf, child -> {
            child.destroyForcibly();
            child.onExit().get();
        });

        KilledException killed = assertThrows(
                KilledException.class, () -> dismantle(child(96, Duration.ofSeconds(40)), PDF, pdf.length, killing));
        assertEquals(
                ErrorCode.MEDIA_TOO_LARGE,
                assertInstanceOf(Dismantled.Refused.class, killed.end()).code());
    }

    @Test
    void asksToTryAgainWhenItsProcessDoesNotStart() {
        byte[] pdf = Samples.pdf(List.of(List.of("a page with quite enough words")));
        // No JVM can reserve so much.
        ChildDismantler unable = child(Integer.MAX_VALUE, Duration.ofSeconds(40));

        assertThrows(RetriableException.class, () -> dismantle(unable, PDF, pdf));
    }

    private static InputStream beforeTheFirstByte(byte[] content, WithChild first) {
        return new FilterInputStream(new ByteArrayInputStream(content)) {
            private boolean begun;

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (!begun) {
                    begun = true;
                    try {
                        first.with(
                                ProcessHandle.current().children().findFirst().orElseThrow());
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                }
                return super.read(buffer, offset, length);
            }
        };
    }

    private interface WithChild {
        void with(ProcessHandle child) throws Exception;
    }

    /** A page whose content is a gigabyte of spaces. */
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
}
