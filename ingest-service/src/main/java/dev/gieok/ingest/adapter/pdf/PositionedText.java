package dev.gieok.ingest.adapter.pdf;

import dev.gieok.contracts.media.Line;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of one page as lines with their places. */
final class PositionedText extends PDFTextStripper {
    private static final int MOST_CHARACTERS = 100_000;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double left;
    private double top;
    private double right;
    private double bottom;
    private int characters;

    private PositionedText() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
    }

    /**
     * @param page 1-based
     */
    static List<Line> of(PDDocument document, int page) throws IOException {
        PositionedText stripper = new PositionedText();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.writeText(document, Writer.nullWriter());
        stripper.endLine();
        return stripper.lines;
    }

    @Override
    protected void writeString(String string, List<TextPosition> positions) {
        characters += string.length();
        if (characters > MOST_CHARACTERS) {
            return;
        }
        text.append(string);
        for (TextPosition position : positions) {
            double width = Math.max(1, position.getPageWidth());
            double height = Math.max(1, position.getPageHeight());
            left = Math.min(left, position.getX() / width);
            right = Math.max(right, (position.getX() + position.getWidth()) / width);
            // A position's y is the base line: letters stand above it, and some reach below.
            top = Math.min(top, (position.getY() - position.getFontSizeInPt() * 0.8) / height);
            bottom = Math.max(bottom, (position.getY() + position.getFontSizeInPt() * 0.2) / height);
        }
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    private void endLine() {
        String line = text.toString().strip();
        if (!line.isEmpty() && right > left) {
            lines.add(new Line(line, List.of(within(left), within(top), within(right - left), within(bottom - top))));
        }
        text.setLength(0);
        left = 1;
        top = 1;
        right = 0;
        bottom = 0;
    }

    @Override
    protected void startPage(org.apache.pdfbox.pdmodel.PDPage page) {
        endLine();
    }

    private static double within(double fraction) {
        return Math.round(Math.clamp(fraction, 0, 1) * 10_000) / 10_000.0;
    }
}
