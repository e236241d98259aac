package dev.gieok.ingest;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Files for tests, made when they are needed. */
public final class Samples {
    private Samples() {}

    /** One line of words, dark on light. */
    public static BufferedImage picture(int width, int height, String words) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 24));
        graphics.drawString(words, 20, height / 2);
        graphics.dispose();
        return image;
    }

    public static byte[] image(BufferedImage image, String format) {
        return written(out -> ImageIO.write(image, format, out));
    }

    /** A PNG that says it is this large, and has next to no data. */
    public static byte[] pngThatClaims(int width, int height) {
        byte[] png = image(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY), "png");
        var header = java.nio.ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        var crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        header.putInt(29, (int) crc.getValue());
        return png;
    }

    /** A page per list of lines, in a font that need not be embedded. */
    public static byte[] pdf(List<List<String>> pages) {
        return written(out -> {
            try (PDDocument document = new PDDocument()) {
                for (List<String> lines : pages) {
                    write(document, lines);
                }
                document.save(out);
            }
        });
    }

    public static byte[] encryptedPdf() {
        return written(out -> {
            try (PDDocument document = new PDDocument()) {
                write(document, List.of("nobody reads this"));
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                document.save(out);
            }
        });
    }

    /** A page that is nothing but a picture. */
    public static byte[] scannedPdf(BufferedImage scan) {
        return written(out -> {
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(LosslessFactory.createFromImage(document, scan), 50, 400, 500, 250);
                }
                document.save(out);
            }
        });
    }

    private static void write(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            for (int i = 0; i < lines.size(); i++) {
                content.beginText();
                content.newLineAtOffset(60, 780 - 20 * i);
                content.showText(lines.get(i));
                content.endText();
            }
        }
    }

    private static byte[] written(Writing writing) {
        try (var out = new ByteArrayOutputStream()) {
            writing.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
