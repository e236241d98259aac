package dev.gieok.encoder;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Draws pictures of text for tests. */
public final class Pages {
    private Pages() {}

    /** A PNG with one line below the other. */
    public static byte[] png(Font font, List<String> lines) {
        int leading = font.getSize() * 2;
        BufferedImage image = new BufferedImage(1000, leading * (lines.size() + 1), BufferedImage.TYPE_BYTE_GRAY);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(font);
        for (int i = 0; i < lines.size(); i++) {
            graphics.drawString(lines.get(i), 60, leading * (i + 1));
        }
        graphics.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Font english(int size) {
        return new Font(Font.SERIF, Font.PLAIN, size);
    }

    /** A font with Hangul, where one is installed. */
    public static Optional<Font> korean(int size) {
        return Arrays.stream(java.awt.GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .getAvailableFontFamilyNames())
                .filter(name -> name.startsWith("NanumGothic") || name.startsWith("Noto Sans CJK"))
                .map(name -> new Font(name, Font.PLAIN, size))
                .filter(font -> font.canDisplay('한'))
                .findFirst();
    }
}
