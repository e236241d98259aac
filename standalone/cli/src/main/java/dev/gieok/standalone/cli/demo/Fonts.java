package dev.gieok.standalone.cli.demo;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The fonts of this machine that can write Hangul. */
public final class Fonts {
    private static final String SAMPLE = "가나다한글";

    private Fonts() {}

    /** A plain Gothic one if there is any: OCR reads it best. */
    public static Optional<Font> hangul() {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .filter(font -> font.canDisplayUpTo(SAMPLE) < 0)
                .min(Comparator.comparing((Font font) -> !font.getFontName().equals("NanumGothic"))
                        .thenComparing(font -> !font.getFontName().contains("Gothic"))
                        .thenComparing(font -> font.getFontName()));
    }
}
