package dev.gieok.encoder.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lines that are read, found and cited together: a paragraph, or a piece of one that is long. */
public record Block(List<ReadLine> lines) {
    // Short enough that a citation points, and that one vector can stand for it.
    private static final int MOST_LINES = 8;
    private static final int MOST_CHARACTERS = 700;

    /**
     * Cuts lines in reading order into blocks.
     *
     * @param most of them; where each paragraph for itself would be more, they share blocks
     */
    public static List<Block> of(List<ReadLine> lines, int most) {
        List<Block> paragraphs = cut(lines, true);
        return paragraphs.size() <= most ? paragraphs : cut(lines, false);
    }

    private static List<Block> cut(List<ReadLine> lines, boolean atParagraphs) {
        List<Block> blocks = new ArrayList<>();
        List<ReadLine> open = new ArrayList<>();
        int characters = 0;
        for (ReadLine line : lines) {
            boolean full = open.size() == MOST_LINES || characters + line.text().length() > MOST_CHARACTERS;
            boolean another = atParagraphs && !open.isEmpty() && open.getLast().paragraph() != line.paragraph();
            if (!open.isEmpty() && (full || another)) {
                blocks.add(new Block(List.copyOf(open)));
                open.clear();
                characters = 0;
            }
            open.add(line);
            characters += line.text().length();
        }
        if (!open.isEmpty()) {
            blocks.add(new Block(List.copyOf(open)));
        }
        return blocks;
    }

    public String text() {
        return lines.stream().map(ReadLine::text).collect(Collectors.joining("\n"));
    }

    public Region region() {
        return lines.stream().map(ReadLine::region).reduce(Region::with).orElseThrow();
    }

    /** The lines' confidences, weighted by their length. */
    public double confidence() {
        int characters = Math.max(
                1, lines.stream().mapToInt(line -> line.text().length()).sum());
        double weighted = lines.stream()
                .mapToDouble(line -> line.confidence() * line.text().length())
                .sum();
        return Math.round(weighted / characters * 1_000) / 1_000.0;
    }
}
