package dev.gieok.ingest.adapter.pdf;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.media.Line;
import dev.gieok.ingest.adapter.image.Pictures;
import dev.gieok.ingest.media.Limits;
import dev.gieok.ingest.media.Piece;
import dev.gieok.ingest.media.UnreadableMediaException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF that nobody trusts, page by page: its own text where it has some, else a picture of the page. */
public final class PdfFile {
    public static final String ENGINE = "pdfbox 3.0";
    private static final int HEAD = 1024;
    private static final long SCRATCH = 256L * 1024 * 1024;
    // Fewer letters than this are a page number or a stamp; the words must be in a picture.
    private static final int FEW_LETTERS = 16;
    private static final float DOTS_PER_INCH = 200;
    private static final float MOST_PIXELS = 8_000_000;
    private static final float POINTS_PER_INCH = 72;

    private PdfFile() {}

    /** Gives each page, and answers with a note when some were left out. */
    public static Optional<String> dismantle(byte[] content, Limits limits, Consumer<Piece> pieces)
            throws UnreadableMediaException {
        ImageIO.setUseCache(false);
        if (!new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            throw malformed("The file is not a PDF, whatever its name says.");
        }
        try (PDDocument document =
                Loader.loadPDF(content, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(SCRATCH).streamCache)) {
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                throw malformed("The PDF has no pages.");
            }
            int taken = Math.min(pages, limits.pages());
            for (int page = 1; page <= taken; page++) {
                pieces.accept(piece(document, page));
            }
            return taken == pages
                    ? Optional.empty()
                    : Optional.of("Only the first %d of %d pages were read.".formatted(taken, pages));
        } catch (InvalidPasswordException e) {
            throw new UnreadableMediaException(
                    ErrorCode.MEDIA_ENCRYPTED,
                    "The PDF is protected by a password. Upload a copy that opens without one.");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw malformed("The PDF is damaged or cut off.");
        }
    }

    private static Piece piece(PDDocument document, int page) {
        List<Line> lines = List.of();
        try {
            lines = PositionedText.of(document, page);
            if (!isReadable(lines)) {
                return Piece.scannedPage(page, picture(document, page - 1));
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A broken page is an empty one: the others are worth having.
        }
        return Piece.page(page, lines);
    }

    /** Whether there are letters enough, and letters that mean something: fonts can lack their mapping. */
    private static boolean isReadable(List<Line> lines) {
        long letters = lines.stream()
                .flatMapToInt(line -> line.text().codePoints())
                .filter(Character::isLetterOrDigit)
                .count();
        long unknown = lines.stream()
                .flatMapToInt(line -> line.text().codePoints())
                .filter(point -> point == 0xFFFD || Character.getType(point) == Character.PRIVATE_USE)
                .count();
        return letters >= FEW_LETTERS && unknown * 3 < letters;
    }

    private static byte[] picture(PDDocument document, int index) throws IOException {
        PDRectangle box = document.getPage(index).getCropBox();
        float square = Math.max(1, box.getWidth() * box.getHeight());
        float scale = Math.min(DOTS_PER_INCH / POINTS_PER_INCH, (float) Math.sqrt(MOST_PIXELS / square));
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        BufferedImage image = renderer.renderImage(index, scale, ImageType.GRAY);
        return Pictures.png(image);
    }

    private static UnreadableMediaException malformed(String detail) {
        return new UnreadableMediaException(ErrorCode.MEDIA_MALFORMED, detail);
    }
}
