package dev.gieok.standalone.cli.demo;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A note as it hangs on a fridge, drawn here: a PNG with English and, where a font allows it, Korean. */
final class Note {
    static final List<String> ENGLISH = List.of("Dentist: Friday, 3 pm", "Library books due 12 May");
    static final List<String> KOREAN = List.of("우유 두 개, 두부 한 모", "세탁소 찾기");

    private static final int WIDTH = 1_000;
    private static final int LINE = 92;
    private static final int MARGIN = 80;
    private static final int SIZE = 46;

    private final Optional<Font> hangul;

    Note(Optional<Font> hangul) {
        this.hangul = hangul;
    }

    boolean hasKorean() {
        return hangul.isPresent();
    }

    byte[] png() throws IOException {
        int lines = ENGLISH.size() + (hasKorean() ? KOREAN.size() : 0);
        BufferedImage image = new BufferedImage(WIDTH, 2 * MARGIN + lines * LINE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        int y = write(pen, new Font(Font.SANS_SERIF, Font.PLAIN, SIZE), ENGLISH, MARGIN + SIZE);
        hangul.ifPresent(font -> write(pen, font.deriveFont((float) SIZE), KOREAN, y));
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static int write(Graphics2D pen, Font font, List<String> lines, int top) {
        pen.setFont(font);
        int y = top;
        for (String line : lines) {
            pen.drawString(line, MARGIN, y);
            y += LINE;
        }
        return y;
    }
}
