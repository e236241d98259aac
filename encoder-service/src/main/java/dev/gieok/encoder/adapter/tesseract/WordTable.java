package dev.gieok.encoder.adapter.tesseract;

import dev.gieok.encoder.segment.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Tesseract prints when asked for TSV and text: first a row per page, block, paragraph, line and word, then the
 * lines in plain words. Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.
 */
final class WordTable {
    private static final int COLUMNS = 12;
    private static final int PAGE = 1;
    private static final int WORD = 5;
    // Below this, what is read is more often a speck than a letter.
    private static final double SURE_ENOUGH = 0.25;

    private final Map<String, List<Word>> words = new LinkedHashMap<>();
    private final Map<String, Integer> paragraphs = new LinkedHashMap<>();
    private final List<String> text = new ArrayList<>();
    private double width = 1;
    private double height = 1;

    private WordTable() {}

    static List<WordLine> lines(String output) {
        WordTable table = new WordTable();
        output.lines().skip(1).forEach(table::read);
        return table.lines();
    }

    private void read(String row) {
        String[] cells = row.split("\t", -1);
        if (cells.length != COLUMNS) {
            if (!row.isBlank()) {
                text.add(row);
            }
            return;
        }
        int level = Integer.parseInt(cells[0]);
        if (level == PAGE) {
            width = Math.max(1, Double.parseDouble(cells[8]));
            height = Math.max(1, Double.parseDouble(cells[9]));
        }
        String word = cells[11].strip();
        if (level == WORD && !word.isEmpty()) {
            String paragraph = cells[1] + "/" + cells[2] + "/" + cells[3];
            paragraphs.putIfAbsent(paragraph, paragraphs.size());
            Region region = new Region(
                    Double.parseDouble(cells[6]) / width,
                    Double.parseDouble(cells[7]) / height,
                    Double.parseDouble(cells[8]) / width,
                    Double.parseDouble(cells[9]) / height);
            words.computeIfAbsent(paragraph + "/" + cells[4], key -> new ArrayList<>())
                    .add(new Word(word, region, Double.parseDouble(cells[10]) / 100, true));
        }
    }

    private List<WordLine> lines() {
        List<WordLine> lines = new ArrayList<>();
        int next = 0;
        for (Map.Entry<String, List<Word>> entry : words.entrySet()) {
            String paragraph = entry.getKey().substring(0, entry.getKey().lastIndexOf('/'));
            WordLine line = new WordLine(entry.getValue(), paragraphs.getOrDefault(paragraph, 0));
            int found = indexOf(line, next);
            next = found < 0 ? next : found + 1;
            WordLine spaced = found < 0 ? line.spacedByGaps(width, height) : line.spacedAs(text.get(found));
            if (spaced.confidence() >= SURE_ENOUGH && spaced.words().stream().anyMatch(Word::isReadable)) {
                lines.add(spaced);
            }
        }
        return lines.stream()
                .filter(line -> lines.stream().noneMatch(other -> isGhost(line.region(), other.region())))
                .toList();
    }

    /** The lower halves of Hangul syllables are sometimes read again as a line of their own. */
    private static boolean isGhost(Region line, Region other) {
        double middle = line.y() + line.height() / 2;
        return line.height() < other.height() * 0.7
                && middle > other.y()
                && middle < other.bottom()
                && line.x() >= other.x()
                && line.x() + line.width() <= other.x() + other.width();
    }

    private int indexOf(WordLine line, int from) {
        String letters = line.letters();
        for (int i = from; i < text.size(); i++) {
            if (text.get(i).replaceAll("\\s+", "").equals(letters)) {
                return i;
            }
        }
        return -1;
    }
}
