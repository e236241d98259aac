package dev.gieok.standalone.cli.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** An invoice of one page, made here: a PDF with text in it. */
final class Invoice {
    private static final List<String> LINES = List.of(
            "Hanok Bicycles, Jeonju",
            "Invoice 2026-1107",
            "",
            "Repair of the rear wheel      64.00 EUR",
            "New chain                     38.50 EUR",
            "Touring bag                  146.00 EUR",
            "",
            "Total: 248.50 EUR",
            "Payable by 30 November 2026");
    private static final float SIZE = 14;
    private static final float LINE = 24;
    private static final float MARGIN = 72;

    byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                pen.beginText();
                pen.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), SIZE);
                pen.setLeading(LINE);
                pen.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
                for (String line : LINES) {
                    pen.showText(line);
                    pen.newLine();
                }
                pen.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
