package dev.gieok.encoder.adapter.tesseract;

import dev.gieok.encoder.segment.ReadLine;
import dev.gieok.encoder.segment.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tesseract's TSV: one row per page, block, paragraph, line and word. Columns: level, page, block, paragraph, line, word,
 * left, top, width, height, confidence, text.
 */
final class WordTable {
    private static final int PAGE = 1;
    private static final int WORD = 5;
    // Below this, what is read is more often a speck than a letter.
    private static final double SURE_ENOUGH = 25;

    private WordTable() {}

    static List<ReadLine> lines(String table) {
        Map<String, List<Word>> lines = new LinkedHashMap<>();
        Map<String, Integer> paragraphs = new LinkedHashMap<>();
        Map<String, Integer> paragraphOf = new LinkedHashMap<>();
        double pageWidth = 1;
        double pageHeight = 1;
        for (String row : table.lines().skip(1).toList()) {
            String[] cells = row.split("\t", -1);
            if (cells.length < 12) {
                continue;
            }
            int level = Integer.parseInt(cells[0]);
            if (level == PAGE) {
                pageWidth = Math.max(1, Double.parseDouble(cells[8]));
                pageHeight = Math.max(1, Double.parseDouble(cells[9]));
            }
            double confidence = Double.parseDouble(cells[10]);
            String text = cells[11].strip();
            if (level != WORD || text.isEmpty() || confidence < SURE_ENOUGH) {
                continue;
            }
            String paragraph = cells[1] + "/" + cells[2] + "/" + cells[3];
            String line = paragraph + "/" + cells[4];
            paragraphs.putIfAbsent(paragraph, paragraphs.size());
            paragraphOf.put(line, paragraphs.get(paragraph));
            Region region = new Region(
                    Double.parseDouble(cells[6]) / pageWidth,
                    Double.parseDouble(cells[7]) / pageHeight,
                    Double.parseDouble(cells[8]) / pageWidth,
                    Double.parseDouble(cells[9]) / pageHeight);
            lines.computeIfAbsent(line, key -> new ArrayList<>()).add(new Word(text, region, confidence / 100));
        }
        List<ReadLine> read = new ArrayList<>(lines.size());
        lines.forEach((key, words) -> {
            if (words.stream().anyMatch(Word::isReadable)) {
                read.add(line(words, paragraphOf.getOrDefault(key, 0)));
            }
        });
        return read;
    }

    private static ReadLine line(List<Word> words, int paragraph) {
        return new ReadLine(
                String.join(" ", words.stream().map(Word::text).toList()),
                words.stream().map(Word::region).reduce(Region::with).orElseThrow(),
                paragraph,
                words.stream().mapToDouble(Word::confidence).average().orElse(0));
    }

    private record Word(String text, Region region, double confidence) {
        boolean isReadable() {
            return text.codePoints().anyMatch(Character::isLetterOrDigit);
        }
    }
}
